check-portfolio = Portfolio
    .question = Is there work to look at, and can a client tell what it is?
    .cannot_see = We read titles, descriptions and addresses. We open no link and see no picture.
    .strength = { $count ->
        [one] Your portfolio has a piece that is described.
       *[other] Your portfolio has { $count } pieces, and each of them is described.
    }

portfolio-preparing = Comes later
    .says = You cannot add a portfolio before you first send your profile, so we do not judge it yet.
    .fix = Put two or three pieces of your own work aside now. You will need them soon.
portfolio-stage_unknown = Have you sent your profile before?
    .says = A portfolio can be added only after the first submission, and from your form we cannot tell whether you have submitted.
    .fix = Fill in your submission status.
portfolio-none = No portfolio yet
    .title = Add one piece of work
    .says = Your portfolio is empty.
    .why = Work that people can look at says more than any promise. It counts most when you try again after a decline.
    .fix = Begin with one piece: something you made for a job, a course or yourself. A document, a screenshot, a page. Say what it was for and what you did. Only your own work, and nothing a client wants kept secret.
portfolio-few = A small portfolio
    .title = { $missing ->
        [one] Add another piece of work
       *[other] Add { $missing } more pieces of work
    }
    .says = { $count ->
        [one] Your portfolio has { $count } piece.
       *[other] Your portfolio has { $count } pieces.
    }
    .why = About { $enough } pieces show that the first was no accident. Upwork counts up to four towards completeness.
    .fix = { $missing ->
        [one] Add one more piece of your own work, and say what it was for and what you did.
       *[other] Add { $missing } more pieces of your own work, and say of each what it was for and what you did.
    } If you have none, make a small sample of what you offer, and say that it is a sample.
portfolio-undescribed = Pieces without a description
    .title = Describe your portfolio pieces
    .says = { $count ->
        [one] { $count } piece has no description.
       *[other] { $count } pieces have no description.
    }
    .why = Without words, a client cannot tell what you did yourself and what it was good for.
    .fix = Two lines for each: what was needed, and what you did. A result, if there is one.
portfolio-broken_link = A link that leads nowhere
    .title = Correct a portfolio link
    .says = { $count ->
        [one] This address is not complete, or only works on your own computer.
       *[other] These addresses are not complete, or only work on your own computer.
    }
    .why = A link that does not open looks worse than none.
    .fix = Open the page in a private window of your browser and copy the address from the bar at the top.
portfolio-no_title = A piece without a title
    .title = Give the piece a title
    .says = This piece has no title.
    .why = The title is what people see first.
    .fix = Say what it is in a few words: “Logo for a bakery”, “Monthly sales sheet”.
portfolio-may_need_login = Can everybody open it?
    .title = Test the link without logging in
    .says = This link may ask people to log in.
    .why = Whoever cannot open it will not ask.
    .fix = Open it in a private window. If it asks for a password, change the sharing to “anyone with the link”, or upload the file instead.
portfolio-same_link = The same link twice
    .title = Link each piece itself
    .says = Two pieces lead to the same page.
    .why = Each piece should show something new.
    .fix = Link the page of the piece itself, if it has one.
portfolio-kept_back = Work that nobody may see
    .title = Make a sample in place of the secret work
    .says = Your portfolio says that a work can't be shown.
    .why = A piece counts when a client can look at it. You are right not to show what a client keeps secret.
    .fix = Make a small sample of the same kind with invented data, and say that it is a sample.
