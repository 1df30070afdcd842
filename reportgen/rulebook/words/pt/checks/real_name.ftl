check-real_name = Nome
    .question = É o seu próprio nome completo, sem nada ao lado?
    .cannot_see = Não podemos comparar o nome com o seu documento de identidade. Tem de ser o mesmo.
    .strength = Não achamos título, profissão, inicial nem símbolo no seu nome.

real_name-company =
    .title = Use o seu próprio nome, não o de uma empresa
    .says = O nome parece o de uma empresa: “{ $word }”.
    .why = Um perfil de freelancer pede o nome de uma pessoa, como no documento de identidade. Uma empresa tem outro tipo de conta.
    .fix = Escreva o seu nome e sobrenome.

real_name-initials =
    .title = Escreva o seu nome completo
    .says = Uma parte do seu nome é uma só letra: “{ $initial }”. Seu sobrenome está inteiro?
    .why = O Upwork pede o nome real, sem iniciais, e o compara com o documento de identidade.
    .fix = Escreva o nome por inteiro, como está no documento. Se o documento tem só a letra, deixe-a.

real_name-initial_on_card =
    .title = A letra está no seu documento de identidade?
    .says = Uma parte do seu nome é uma só letra: “{ $initial }”. Em alguns países o documento a traz assim.
    .why = O Upwork compara o nome com o documento de identidade. Não custa nada se os dois são iguais.
    .fix = Se o documento tem a letra, deixe-a. Se tem o nome inteiro, escreva o nome inteiro.

real_name-one_word =
    .title = Este é o seu nome inteiro?
    .says = Seu nome é uma só palavra. Para algumas pessoas esse é o nome inteiro.
    .why = O Upwork compara o nome com o documento de identidade. Não custa nada se os dois são iguais.
    .fix = Se o documento tem um segundo nome, acrescente-o. Se tem uma só palavra, pergunte ao suporte do Upwork como escrevê-lo.

real_name-title =
    .title = Deixe títulos e profissões fora do nome
    .says = Há um título ou uma profissão no campo do nome: “{ $word }”.
    .why = O Upwork pede só o nome. A profissão tem linha própria, e os diplomas têm seção própria.
    .fix = Fique só com nome e sobrenome.

real_name-decoration =
    .title = Tire símbolos e números do nome
    .says = Há símbolos, números ou letras especiais no nome.
    .why = O Upwork compara o nome com o documento de identidade, e eles não estão lá.
    .fix = Digite o nome de novo com letras comuns.

real_name-letter_case =
    .title = Escreva o nome com maiúsculas normais
    .says = Seu nome está todo em maiúsculas, ou sem nenhuma.
    .why = Não custa nada, mas um nome com maiúsculas normais se lê melhor.
    .fix = Comece cada parte do nome com maiúscula, como no documento de identidade.

real_name-no_name =
    .says = Não achamos letras no nome.
    .fix = Escreva o seu nome e sobrenome.
