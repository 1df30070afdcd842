check-real_name = Name
    .question = Is it your own full name, with nothing beside it?
    .cannot_see = We can't compare the name with your identity card. It has to be the same.
    .strength = We found no title, job, initial or symbol in your name.

real_name-company =
    .title = Use your own name, not a company's
    .says = The name looks like a company's: “{ $word }”.
    .why = A freelancer profile needs a person's name, as on the identity card. A company has a different kind of account.
    .fix = Enter your own first name and surname.

real_name-initials =
    .title = Enter your full name
    .says = One part of your name is a single letter: “{ $initial }”. Is your full surname entered?
    .why = Upwork asks for the real name, without initials, and compares it with your identity card.
    .fix = Write the name in full, as it stands on your identity card. If your identity card has only the letter, leave it.

real_name-initial_on_card =
    .title = Is the letter on your identity card?
    .says = One part of your name is a single letter: “{ $initial }”. In some countries the identity card has it so.
    .why = Upwork compares the name with your identity card. It costs nothing if both are the same.
    .fix = If the card has the letter, leave it. If it has the whole name, write the whole name.

real_name-one_word =
    .title = Is this your whole name?
    .says = Your name is one word. For some people that is the whole name.
    .why = Upwork compares the name with your identity card. It costs nothing if both are the same.
    .fix = If your identity card has a second name, add it. If it has one word only, ask Upwork's support how to enter it.

real_name-title =
    .title = Leave titles and jobs out of the name
    .says = There is a title or a job in the name field: “{ $word }”.
    .why = Upwork asks for the name alone. Your profession has its own line, and your degrees have their own section.
    .fix = Keep first name and surname only.

real_name-decoration =
    .title = Take symbols and figures out of the name
    .says = There are symbols, figures or special letters in the name.
    .why = Upwork compares the name with your identity card, and these don't stand there.
    .fix = Type the name again with plain letters.

real_name-letter_case =
    .title = Write the name with normal capitals
    .says = Your name is written in capitals only, or without any.
    .why = It costs nothing, but a name with normal capitals is easier to read.
    .fix = Start each part of the name with a capital letter, as on your identity card.

real_name-no_name =
    .says = We found no letters in the name.
    .fix = Enter your first name and surname.
