check-linked_accounts = Linked accounts
    .question = Are other professional accounts there to link?
    .cannot_see = We read the addresses and open none of them. We do not see what is on the page.
    .strength = { $count ->
        [one] You give the full address of an account that can be linked.
       *[other] You give the full addresses of { $count } accounts that can be linked.
    }

linked_accounts-none = No linked account
    .title = Link a professional account you have
    .says = Your form shows no other professional account.
    .why = An account elsewhere shows that you are a real person at work. Upwork counts it towards completeness.
    .fix = Do you have a profile on LinkedIn, GitHub, Behance, Dribbble, Stack Overflow or the like? Link it in your settings on Upwork. Its place is in the settings, not in your overview.
linked_accounts-broken = No full address
    .title = Give the full address of your account
    .says = { $count ->
        [one] This is not a full web address.
       *[other] These are not full web addresses.
    }
    .why = A name alone, or a broken address, leads nowhere.
    .fix = Open the page in your browser and copy the address from the bar at the top. It begins with https://.
linked_accounts-unaddressed = Named, not linked yet
    .title = Add the address of the account that you name
    .says = { $count ->
        [one] You name an account, without its address.
       *[other] You name { $count } accounts, without their addresses.
    }
    .why = A client can look at an account only through its address.
    .fix = Open your page there in your browser and copy the address from the bar at the top. It begins with https://.
linked_accounts-also_broken = One more address to check
    .title = Check the other address
    .says = { $count ->
        [one] This is not a full web address.
       *[other] These are not full web addresses.
    }
    .why = You have a good one already; this one leads nowhere.
    .fix = Copy the address from your browser, or take it out.
linked_accounts-contact = A way to contact you
    .title = Take out the contact link
    .says = This is a way to contact you, not a professional account.
    .why = Upwork does not allow contact details before a contract exists. Such a link can cost you the account.
    .fix = Take it out. Link a page that shows your work instead.
linked_accounts-only_own_profile = Only your Upwork page
    .title = Link an account outside Upwork
    .says = This is a page on Upwork itself.
    .why = A linked account is one on another site.
    .fix = Link a profile elsewhere, if you have one. Never open a second account on Upwork: it is forbidden.
linked_accounts-own_profile = Your Upwork page need not be linked
    .title = Leave out your Upwork page
    .says = This is a page on Upwork itself.
    .why = A linked account is one on another site. You have one already.
    .fix = Leave it out. And never open a second account on Upwork: it is forbidden.
linked_accounts-social_only = Is this account about your work?
    .title = Look at your page with a client’s eyes
    .says = You link pages on social networks only.
    .why = That is fine if the page shows your work. A private page helps little.
    .fix = Look at it as a stranger would. If it is private, link another page, or none.
