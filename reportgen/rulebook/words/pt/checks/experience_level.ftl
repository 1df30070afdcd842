check-experience_level = Nível de experiência
    .question = Seu nível combina com os anos de trabalho na sua área?
    .cannot_see = Contamos os empregos do seu histórico que têm a ver com o seu título, as suas habilidades ou a sua categoria. O trabalho que você não indicou, não conhecemos.
    .strength = As datas dos seus empregos sustentam { $level ->
        [entry] o nível que você escolheu, Entry.
        [intermediate] o nível que você escolheu, Intermediate.
       *[expert] o nível que você escolheu, Expert.
    }

experience_level-undersold = Você vale mais do que diz
    .title = { $expert ->
        [yes] Mude o seu nível para Intermediate ou Expert
       *[no] Mude o seu nível para Intermediate
    }
    .says = Você escolheu Entry. Mas o seu histórico mostra { $years ->
        [0] { $months ->
            [1] { $months } mês
           *[other] { $months } meses
        }
        [1] um ano{ $months ->
            [0] { "" }
            [1] { " " }e { $months } mês
           *[other] { " " }e { $months } meses
        }
       *[other] { $years } anos{ $months ->
            [0] { "" }
            [1] { " " }e { $months } mês
           *[other] { " " }e { $months } meses
        }
    } de trabalho na sua área.
    .why = Poucos clientes procuram Entry, e o nível também define o preço que o Upwork sugere a você. Trabalho para um empregador, como voluntário ou em projetos conta como experiência.
    .fix = { $expert ->
        [yes] Escolha Intermediate. Se você faz o trabalho sem orientação e mostra resultados, Expert também serve.
       *[no] Escolha Intermediate. Depois olhe de novo o seu preço: pode estar baixo demais para o novo nível.
    } Se um emprego que contamos não tem nada a ver com o que você oferece, diga ao seu coach e deixe o nível como está.
experience_level-oversold = Seu nível combina com o seu histórico?
    .title = { $level ->
        [expert] Mostre o trabalho por trás de “Expert”
       *[other] Mostre o trabalho por trás de “Intermediate”
    }
    .says = Você escolheu { $level ->
        [expert] Expert
       *[other] Intermediate
    }. Até onde podemos dizer, o seu histórico mostra { $years ->
        [0] { $months ->
            [0] nenhum trabalho
            [1] um mês de trabalho
           *[other] { $months } meses de trabalho
        }
        [1] cerca de um ano de trabalho
       *[other] cerca de { $years } anos de trabalho
    } na sua área.
    .why = Quem lê compara o seu nível com o seu histórico. Se os dois não combinam, fica mais difícil acreditar em todo o perfil.
    .fix = Sua lista está completa? Acrescente o que falta: freelance, projetos para pessoas reais, voluntariado. Se está completa, { $years ->
        [0] Entry
       *[other] { $level ->
            [expert] Intermediate
           *[other] Entry
        }
    } é a escolha honesta. Não é vergonha, e você pode subir depois.
experience_level-not_chosen = Nenhum nível escolhido
    .title = Escolha o seu nível de experiência
    .says = Seu formulário não diz qual dos três níveis você escolhe.
    .why = O Upwork o pede, e ele define o preço que o Upwork sugere a você.
    .fix = Escolha Entry se a área é nova para você, Intermediate a partir de cerca de um ano de trabalho nela, e Expert a partir de cerca de três anos se puder mostrar resultados.
experience_level-which_months = Quando exatamente?
    .title = Acrescente os meses às datas dos empregos
    .says = Suas datas dão só o ano. Conforme os meses, são poucas semanas de trabalho, ou um ano e mais.
    .why = A partir de um ano de trabalho na sua área, Entry é menos do que você vale.
    .fix = Acrescente o mês a cada data. Se der um ano ou mais, escolha Intermediate.
experience_level-relevance = Isto pertence ao que você oferece?
    .title = Diga como os seus empregos passados ajudam na sua área
    .says = Não conseguimos ver se { $count ->
        [1] este emprego tem
       *[other] estes empregos têm
    } a ver com o trabalho que você oferece.
    .why = Só o trabalho na sua área conta para o nível. Não queremos adivinhar.
    .fix = Se tem, acrescente ao emprego uma linha que o diga: as mesmas ferramentas, as mesmas tarefas, o mesmo tipo de clientes.
experience_level-expert_fits = Expert também serviria
    .title = Pense em “Expert”
    .says = Seu histórico mostra { $years } anos de trabalho na sua área, ou um pouco mais. Intermediate está bem; Expert também serviria.
    .why = Os dois níveis são escolhas honestas a partir de cerca de três anos. Mais ou menos um anúncio em quatro pede um especialista.
    .fix = Se você pode mostrar resultados sem ajuda de outros, tente Expert. Então o seu preço também pode subir.

experience_level-claimed = Nível e apresentação não combinam
    .title = Faça o nível e a apresentação combinarem
    .says = Você escolheu Entry, mas a sua apresentação fala de { $claimed } anos.
    .why = Quem lê se pergunta qual dos dois está certo.
    .fix = Se os anos foram nesta área, acrescente os empregos ao histórico e escolha Intermediate. Se não, diga na apresentação em que foram.

experience_level-dates = Quando exatamente?
    .says = Suas datas dão anos sem meses, por isso não sabemos se você tem um ano inteiro de trabalho na sua área.
    .fix = Acrescente os meses. A partir de um ano, escolha Intermediate em vez de Entry.
experience_level-unclear = Quais empregos contam?
    .says = Você escolheu Entry. Seu histórico mostra mais de um ano de trabalho, mas não vemos se pertence à sua área.
    .fix = Pergunte-se: usei lá as mesmas habilidades? Se sim, diga-o na descrição do emprego e escolha Intermediate. Se não, Entry está certo.
experience_level-undated = Sem datas para contar
    .says = Seus empregos não têm datas que possamos contar, por isso não podemos compará-los com o seu nível.
    .fix = Acrescente o mês e o ano em que cada emprego começou e terminou.
experience_level-no_jobs = Sem empregos para comparar
    .says = Seu histórico não tem emprego, por isso não podemos compará-lo com o seu nível.
    .fix = Acrescente primeiro o seu histórico de trabalho. Freelance, projetos e voluntariado contam.
