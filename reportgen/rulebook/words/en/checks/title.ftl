check-title = Title
    .question = Does your title say in a few words who you are and what you do?
    .cannot_see = We read the words of your title. We can't see how it looks beside other freelancers in a search.
    .strength = Your title names a role: “{ $role }”.

title-missing =
    .title = Write a title
    .says = Your profile has no title.
    .why = The title is the first line that clients and reviewers read. Without one, a profile is not complete.
    .fix = Write your role first, then two or three of your main skills. For example: “Data Analyst | Excel, Power BI, SQL”. Use your own role and skills.

title-placeholder =
    .title = Replace the sample text in your title
    .says = Your title is sample text, a link or a row of letters, and says nothing of your work.
    .why = Sample text tells a reviewer that the profile is not finished.
    .fix = Write your role first, then two or three of your main skills.

title-vague =
    .title = Name your role in the title
    .says = Your title doesn't say what you do: it fits almost every freelancer, is a motto, or names only a company, an industry or what you studied.
    .why = A title like “Consultant” doesn't say what you do. Clients who search for your work can't find you, and reviewers can't see where you belong.
    .fix = Say what you do and for what: your role first, then two or three main skills. Not “Consultant” but, for example, “HR Consultant | Recruiting, Onboarding”.

title-language =
    .title = Write your title in English
    .says = Your title isn't in English.
    .why = Clients on Upwork search in English, so they don't find a title in another language.
    .fix = Write your role in English first, then two or three of your main skills. If English is hard, ask somebody to read it.

title-too_specific =
    .title = Make your title a little wider
    .says = Your title names a very small field.
    .why = Few clients search for exactly this. A title that is too narrow hides you from clients whose work you could do well.
    .fix = Name your role in words that clients use. Keep the special field for the first lines of your overview.

title-generic =
    .title = Say in your title what you are best at
    .says = Your title names a trade that many offer, and nothing that sets you apart: “{ $word }” is in { NUMBER($titles) } of { NUMBER($of) } freelancers’ titles we counted.
    .why = Clients choose from a page of equal titles. One that says for whom, on which task or with which tool is found by those who look for just that.
    .fix = Keep your role and add one thing that your work shows: a kind of client (“for dental clinics”), a task (“month-end closing”) or a special tool. Only what is true.

title-forbidden =
    .title = Take what Upwork forbids out of your title
    .says = “{ $what }” can't stay in a title on Upwork.
    .why = A badge, a company's name or a forbidden service in the title is the first thing a reviewer sees.
    .fix = Delete the marked words. Let the title say who you are and what you do: your trade, and the task, tool or kind of client that you know best.

title-reserved =
    .title = Show the licence, or name your real work
    .says = “{ $what }” is a profession that the law reserves. Your form shows no degree or licence for it.
    .why = A client relies on such a word, and in most countries only people with the licence may use it.
    .fix = If you have learnt it, add the degree to your education and the licence to your certificates. If not, take the word out and name the work you really do, such as preparing documents for those who have.

title-keyword_pile =
    .title = Cut your title to your main talents
    .says = Your title lists { $count ->
        [one] { $count } thing
       *[other] { $count } things
    }. That is hard to read.
    .why = A long list doesn't show what you are best at. Upwork asks for your main talents here, and has a place of its own for all your skills.
    .fix = Keep your role and the two or three skills you most want to work with. The others belong in your list of skills.

title-shouting =
    .title = Write your title in normal letters
    .says = Your title is written in capital letters.
    .why = Words in capitals are harder to read and feel like shouting.
    .fix = Write it like a job title: a capital at the start of each main word, and only abbreviations such as SEO in capitals.

title-decoration =
    .title = Take symbols out of your title
    .says = Your title has symbols or special letters in it.
    .why = A search and a screen reader can't read special letters, and symbols take room that your skills could have.
    .fix = Use plain letters. A “|” or a comma between two parts is fine.

title-too_long =
    .title = Shorten your title to { $most } characters
    .says = Your title has { $length } characters. Titles that work have up to { $most }.
    .why = A long title is cut off in search results, so clients don't see its end.
    .fix = Keep your role and your two or three main skills. Take out words that every freelancer could use.

title-no_role =
    .title = Say in the title what you are
    .says = We found no word in your title that says what you are.
    .why = Clients hire a person. A role such as “assistant”, “developer” or “writer” makes it clear who you are.
    .fix = Put your role first, and then the services: “Virtual Assistant | Data Entry, Web Research”. Use the role that is true for you.

title-badge =
    .title = Check the badge in your title
    .says = Your title speaks of a badge that Upwork gives.
    .why = “Top Rated”, “Rising Talent” and “Expert-Vetted” are Upwork's own badges. A new profile doesn't have one yet.
    .fix = If this account doesn't have the badge, take these words out. If it does, Upwork shows it beside your name anyway.

title-repeats =
    .title = Say it once in the title
    .says = Your title says “{ $phrase }” { $times } times.
    .why = Once is enough to be found. The room could show another thing you do well.
    .fix = Keep it once, and use the room for one more of your main skills.

# Several findings that one deed mends.
title-cut =
    .title = Cut your title to your main talents
    .why = A long title is cut off in search results, and a long list doesn't show what you are best at.
    .fix = Keep your role and the two or three skills you most want to work with, each of them once. The others belong in your list of skills.
