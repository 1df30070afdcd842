check-contact_details = Contact details
    .question = Is the text free of addresses, numbers and invitations to talk somewhere else?
    .cannot_see = We read the texts, not your pictures or files. Please look there yourself.
    .strength = We found no contact details in the text that we read.

contact_details-email =
    .title = Take the e-mail address out
    .says = There is an e-mail address in your text.
    .why = Upwork allows no contact details in a profile before there is a contract. It can cost you the account.
    .fix = Delete the marked address. Clients can write to you on Upwork.

contact_details-phone =
    .title = Take the phone number out
    .says = There is a phone number in your text.
    .why = Upwork allows no contact details in a profile before there is a contract. It can cost you the account.
    .fix = Delete the marked number. Clients can write to you on Upwork.

contact_details-messenger =
    .title = Take the messenger contact out
    .says = There is your name on a messenger or a network, or a link that opens a chat or a calendar, in your text.
    .why = Upwork allows no contact details in a profile before there is a contract. It can cost you the account.
    .fix = Delete the marked part. Clients can write to you on Upwork.

contact_details-elsewhere =
    .title = Take out the invitation to talk or pay elsewhere
    .says = Your text names a way to talk or to pay outside Upwork.
    .why = Before there is a contract, all talk has to stay on Upwork, and payment always. It can cost you the account.
    .fix = Delete the marked words. Write “send me a message” instead.

contact_details-link =
    .title = Move the link out of the text
    .says = { $count ->
        [one] There is a link in your text.
       *[other] There are { $count } links in your text.
    }
    .why = A link in the text can look like a way around the platform.
    .fix = Put work samples into your portfolio, and connect accounts in your profile settings. Then delete the link here.

contact_details-nothing_to_read =
    .says = There is no text to read yet.
    .fix = Write your overview first.

# Several findings that one deed mends.
contact_details-out =
    .title = Take your contact details out
    .why = Upwork allows no contact details in a profile before there is a contract. It can cost you the account.
    .fix = Delete the marked words everywhere, and write “send me a message” instead. Clients can write to you on Upwork.
