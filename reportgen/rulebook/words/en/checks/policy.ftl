check-policy = Upwork's rules
    .question = Is your profile free of what Upwork forbids: services it doesn't allow, badges before approval, a firm in a person's account?
    .cannot_see = We read English words in your title, overview, skills and jobs. We can't see your pictures, your files or your links.
    .strength = We found nothing in your text that Upwork's rules forbid.

policy-forbidden_service =
    .title = Take out a service that Upwork forbids
    .says = Your profile offers { $kind ->
        [academic] academic work that students have to do themselves
        [reviews] reviews that no customer wrote
        [accounts] accounts for sale, or made for somebody else
        [captcha] to solve captchas for others
        [protection] to get around what a website has put up to protect itself
        [engagement] followers, likes or clicks that nobody meant
       *[other] something that Upwork doesn't allow
    }.
    .why = Upwork doesn't allow this service, however well it is done. A profile that offers it is declined, and the account can be closed.
    .fix = { $kind ->
        [academic] Delete the marked words, in your skills and jobs too. You can offer what leaves the work with the student: proofreading, formatting, tutoring. Articles and reports for companies are fine as well, if you really write them.
        [reviews] Delete the marked words. You can offer to answer reviews, or to help a business ask its real customers for them, if that is true for you.
        [accounts] Delete the marked words. You can offer to look after accounts that a client already owns, if that is true for you.
        [protection] Delete the marked words. You can say which data you collect, and that you collect only what its owners allow, if that is true for you.
       *[other] Delete the marked words, in your skills and jobs too, and say what else you can do. If you mean something else, tell your coach and say it in other words.
    }

policy-badge =
    .title = Take out the badge or rating
    .says = Your text claims a rank, a rating or a count that a marketplace gives: “{ $what }”.
    .why = Upwork gives its badges and counts its jobs itself, and a new profile has none yet. Whoever checks it can't see that this is true. Upwork shows them beside your name as soon as you earn them.
    .fix = Delete the marked words. If the work behind them was real, say what you made and for whom instead: that counts as proof anywhere.

policy-firm_voice =
    .title = Speak as one person
    .says = Your { $where ->
        [title] title
       *[overview] overview
    } speaks for a team or a company.
    .why = On Upwork a freelancer's account belongs to one person, with no team or company behind it. Agencies have a profile of their own.
    .fix = Write “I”, and only of what you do yourself: your own name, your own work, your own results. Take out the company's name and the size of the team. If you do work as a team, ask your coach about an agency profile before you hand this in.

policy-under_age =
    .title = Talk with your coach about your age
    .says = Your text says that you are { $age }. Upwork opens accounts from 18 on.
    .why = An account that was opened too early is closed, and it is hard to get another one later.
    .fix = If the sentence is old and you are 18 by now, delete it. If it is true, don't hand the profile in yet, and keep what you have written for the day when you can.

policy-nothing_to_read =
    .says = There is no text to read yet.
    .fix = Write your overview first.
