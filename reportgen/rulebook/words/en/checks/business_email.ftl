check-business_email = E-mail address
    .question = Does your address look like a business?
    .cannot_see = We don't send a test message, so we can't tell whether the address works. If you sign up with another one, this doesn't apply.
    .strength = { $domain } is none of the free providers that we know.

business_email-free_provider =
    .title = Use a business address, if you have one
    .says = If you sign up with this one: { $domain } is a free provider.
    .why = An address at a domain of your own looks like a business from the first field. It counts for little.
    .fix = If you already have a website with your own domain, use an address there. If you have none, leave it as it is.

business_email-mistyped =
    .title = Check your e-mail address for a slip
    .says = { $domain } looks like a slip of { $meant }.
    .why = Messages to a wrong address don't arrive, so you would miss the answer to your application.
    .fix = If { $meant } is right, correct the address in your sign-up and in our form.

business_email-disposable =
    .title = Use an address that lasts
    .says = If you sign up with this one: { $domain } gives out addresses for a short time only.
    .why = It looks as if you don't want to be found, and you may lose the access to your account.
    .fix = Sign up with an address that you will keep.

business_email-employer =
    .title = Use an address that stays yours
    .says = If you sign up with this one: { $domain } looks like the address of your employer, { $company }.
    .why = When you leave the job, you lose the address and with it the access to your account. Your employer may also read it.
    .fix = Sign up with an address that stays yours, whatever job you have.

business_email-school =
    .title = Use an address that stays yours
    .says = If you sign up with this one: { $domain } looks like the address of a school or university.
    .why = Such addresses often end when you leave, and with them the access to your account.
    .fix = Sign up with an address that stays yours after your studies.

business_email-no_address =
    .says = We have no e-mail address that we can read.
    .fix = Check the address in our form.
