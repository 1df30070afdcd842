check-business_email = Endereço de e-mail
    .question = Seu endereço parece profissional?
    .cannot_see = Não enviamos mensagem de teste, por isso não sabemos se o endereço funciona. Se você se cadastra com outro, isto não vale.
    .strength = { $domain } não é nenhum dos provedores gratuitos que conhecemos.

business_email-free_provider =
    .title = Use um endereço profissional, se tiver
    .says = Se você se cadastra com este: { $domain } é um provedor gratuito.
    .why = Um endereço em domínio próprio parece profissional já no primeiro campo. Conta pouco.
    .fix = Se você já tem um site com domínio próprio, use um endereço de lá. Se não tem, deixe como está.

business_email-mistyped =
    .title = Confira se há um erro no seu endereço de e-mail
    .says = { $domain } parece um erro de digitação de { $meant }.
    .why = Mensagens para um endereço errado não chegam, e você perderia a resposta ao seu pedido.
    .fix = Se { $meant } é o certo, corrija o endereço no cadastro e no nosso formulário.

business_email-disposable =
    .title = Use um endereço que dure
    .says = Se você se cadastra com este: { $domain } dá endereços só por pouco tempo.
    .why = Parece que você não quer ser encontrado, e você pode perder o acesso à conta.
    .fix = Cadastre-se com um endereço que você vai manter.

business_email-employer =
    .title = Use um endereço que continue seu
    .says = Se você se cadastra com este: { $domain } parece o endereço do seu empregador, { $company }.
    .why = Ao deixar o emprego, você perde o endereço e com ele o acesso à conta. O empregador também pode lê-lo.
    .fix = Cadastre-se com um endereço que continue seu, seja qual for o emprego.

business_email-school =
    .title = Use um endereço que continue seu
    .says = Se você se cadastra com este: { $domain } parece o endereço de uma escola ou universidade.
    .why = Esses endereços muitas vezes acabam quando você sai, e com eles o acesso à conta.
    .fix = Cadastre-se com um endereço que continue seu depois dos estudos.

business_email-no_address =
    .says = Não temos um endereço de e-mail legível.
    .fix = Confira o endereço no nosso formulário.
