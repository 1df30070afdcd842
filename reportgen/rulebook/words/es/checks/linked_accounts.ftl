check-linked_accounts = Cuentas vinculadas
    .question = ¿Hay otras cuentas profesionales que puedas vincular?
    .cannot_see = Leemos las direcciones y no abrimos ninguna. No vemos lo que hay en la página.
    .strength = { $count ->
        [one] Das la dirección completa de una cuenta que se puede vincular.
       *[other] Das las direcciones completas de { $count } cuentas que se pueden vincular.
    }

linked_accounts-none = Sin cuentas vinculadas
    .title = Vincula una cuenta profesional que tengas
    .says = Tu formulario no muestra ninguna otra cuenta profesional.
    .why = Una cuenta en otro sitio muestra que hay una persona real que trabaja. Upwork la cuenta para el perfil completo.
    .fix = ¿Tienes un perfil en LinkedIn, GitHub, Behance, Dribbble, Stack Overflow u otro sitio parecido? Vincúlalo en tus ajustes de Upwork. Su lugar son los ajustes, no tu presentación.
linked_accounts-broken = Sin dirección completa
    .title = Da la dirección completa de tu cuenta
    .says = { $count ->
        [one] Esta no es una dirección web completa.
       *[other] Estas no son direcciones web completas.
    }
    .why = Un nombre solo, o una dirección rota, no lleva a ningún lado.
    .fix = Abre la página en tu navegador y copia la dirección de la barra de arriba. Empieza con https://.
linked_accounts-unaddressed = Nombrada, sin enlace todavía
    .title = Agrega la dirección de la cuenta que nombras
    .says = { $count ->
        [one] Nombras una cuenta, sin su dirección.
       *[other] Nombras { $count } cuentas, sin sus direcciones.
    }
    .why = Un cliente solo puede ver una cuenta con su dirección.
    .fix = Abre tu página allí en el navegador y copia la dirección de la barra de arriba. Empieza con https://.
linked_accounts-also_broken = Otra dirección por revisar
    .title = Revisa la otra dirección
    .says = { $count ->
        [one] Esta no es una dirección web completa.
       *[other] Estas no son direcciones web completas.
    }
    .why = Ya tienes una buena; esta no lleva a ningún lado.
    .fix = Copia la dirección desde tu navegador, o quítala.
linked_accounts-contact = Un modo de contactarte
    .title = Quita el enlace de contacto
    .says = Esto es un modo de contactarte, no una cuenta profesional.
    .why = Upwork no permite datos de contacto antes de que haya un contrato. Un enlace así puede costarte la cuenta.
    .fix = Quítalo. En su lugar, vincula una página que muestre tu trabajo.
linked_accounts-only_own_profile = Solo tu página de Upwork
    .title = Vincula una cuenta fuera de Upwork
    .says = Esta es una página del mismo Upwork.
    .why = Una cuenta vinculada es una de otro sitio.
    .fix = Vincula un perfil de otro sitio, si lo tienes. Nunca abras una segunda cuenta en Upwork: está prohibido.
linked_accounts-own_profile = Tu página de Upwork no necesita vínculo
    .title = Deja fuera tu página de Upwork
    .says = Esta es una página del mismo Upwork.
    .why = Una cuenta vinculada es una de otro sitio. Ya tienes una.
    .fix = Déjala fuera. Y nunca abras una segunda cuenta en Upwork: está prohibido.
linked_accounts-social_only = ¿Esta cuenta trata de tu trabajo?
    .title = Mira tu página con ojos de cliente
    .says = Solo vinculas páginas de redes sociales.
    .why = Está bien si la página muestra tu trabajo. Una página privada ayuda poco.
    .fix = Mírala como si no te conocieras. Si es privada, vincula otra página, o ninguna.
