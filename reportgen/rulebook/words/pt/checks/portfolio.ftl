check-portfolio = Portfólio
    .question = Há trabalho para ver, e um cliente percebe o que é?
    .cannot_see = Lemos títulos, descrições e endereços. Não abrimos links nem vemos imagens.
    .strength = { $count ->
        [1] Seu portfólio tem uma peça descrita.
       *[other] Seu portfólio tem { $count } peças, e cada uma está descrita.
    }

portfolio-preparing = Vem depois
    .says = Você não pode acrescentar um portfólio antes do primeiro envio do perfil, por isso ainda não o avaliamos.
    .fix = Separe já duas ou três peças do seu próprio trabalho. Vai precisar delas logo.
portfolio-stage_unknown = Você já enviou o seu perfil?
    .says = Um portfólio só pode ser acrescentado depois do primeiro envio, e pelo formulário não sabemos se você enviou.
    .fix = Preencha a situação do envio.
portfolio-none = Ainda sem portfólio
    .title = Acrescente um trabalho
    .says = Seu portfólio está vazio.
    .why = Trabalho que se pode ver diz mais que qualquer promessa. Conta mais quando você tenta de novo depois de uma recusa.
    .fix = Comece com uma peça: algo que você fez num emprego, num curso ou para si. Um documento, uma captura de tela, uma página. Diga para que era e o que você fez. Só trabalho seu, e nada que um cliente queira em segredo.
portfolio-few = Um portfólio pequeno
    .title = { $missing ->
        [1] Acrescente mais um trabalho
       *[other] Acrescente mais { $missing } trabalhos
    }
    .says = { $count ->
        [1] Seu portfólio tem { $count } peça.
       *[other] Seu portfólio tem { $count } peças.
    }
    .why = Cerca de { $enough } peças mostram que a primeira não foi acaso. O Upwork conta até quatro para preencher o perfil.
    .fix = { $missing ->
        [1] Acrescente mais uma peça do seu próprio trabalho, e diga para que era e o que você fez.
       *[other] Acrescente mais { $missing } peças do seu próprio trabalho, e diga de cada uma para que era e o que você fez.
    } Se não tem, faça uma pequena amostra do que oferece, e diga que é uma amostra.
portfolio-undescribed = Peças sem descrição
    .title = Descreva as peças do portfólio
    .says = { $count ->
        [1] { $count } peça não tem descrição.
       *[other] { $count } peças não têm descrição.
    }
    .why = Sem palavras, um cliente não sabe o que você mesmo fez nem para que servia.
    .fix = Duas linhas para cada uma: o que era preciso, e o que você fez. Um resultado, se houver.
portfolio-broken_link = Um link que não leva a lugar nenhum
    .title = Corrija um link do portfólio
    .says = { $count ->
        [1] Este endereço não está completo, ou só funciona no seu computador.
       *[other] Estes endereços não estão completos, ou só funcionam no seu computador.
    }
    .why = Um link que não abre parece pior que nenhum.
    .fix = Abra a página numa janela privada do navegador e copie o endereço da barra no alto.
portfolio-no_title = Uma peça sem título
    .title = Dê um título à peça
    .says = Esta peça não tem título.
    .why = O título é o que se vê primeiro.
    .fix = Diga o que é em poucas palavras: “Logo for a bakery”, “Monthly sales sheet”.
portfolio-may_need_login = Todos podem abrir?
    .title = Teste o link sem entrar na conta
    .says = Este link pode pedir para entrar numa conta.
    .why = Quem não consegue abrir não vai perguntar.
    .fix = Abra-o numa janela privada. Se pede senha, mude o compartilhamento para “qualquer pessoa com o link”, ou envie o arquivo.
portfolio-same_link = O mesmo link duas vezes
    .title = Ponha o link de cada peça
    .says = Duas peças levam à mesma página.
    .why = Cada peça devia mostrar algo novo.
    .fix = Ponha o link da página da própria peça, se ela tem uma.
portfolio-kept_back = Trabalho que ninguém pode ver
    .title = Faça uma amostra no lugar do trabalho secreto
    .says = Seu portfólio diz que um trabalho não pode ser mostrado.
    .why = Uma peça conta quando um cliente pode vê-la. Você faz bem em não mostrar o que um cliente guarda em segredo.
    .fix = Faça uma pequena amostra do mesmo tipo com dados inventados, e diga que é uma amostra.
