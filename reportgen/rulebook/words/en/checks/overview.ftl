check-overview = Overview
    .question = Does your overview say whom you help, what you do for them, and what came of it?
    .cannot_see = We read the words. We can't tell whether the figures are right, and how a reader likes the tone.
    .strength = The first lines of your overview say which work you offer.

overview-missing =
    .title = Write your overview
    .says = Your overview is empty.
    .why = A profile without an overview can't be submitted as complete, and it is the part that clients read first.
    .fix = Write five short parts: what you do and for whom; two or three things you have done; the tools you use; how you work with a client; what the client should do next. About 100 words is a good start.

overview-residue =
    .title = { $kind ->
        [gap] Fill the gaps of the template in your overview
        [answer] Take the chatbot's own words out of your overview
       *[other] Write about yourself in your overview
    }
    .says = { $kind ->
        [gap] Part of your overview is still a template, or says nothing yet.
        [answer] Your overview holds what a chatbot said to you. It isn't a text from you to a client.
       *[other] Your overview describes somebody else, or such work in general. You are not in it.
    }
    .why = A text that was pasted and not read tells the reviewer that nobody has worked on the profile.
    .fix = { $kind ->
        [gap] Put your own words where the template text stands, or delete that line. Then read the whole overview aloud once.
        [answer] Delete the sentences that speak to you. Then say in your own words what you do, for whom, and one piece of work you have finished.
       *[other] Start with “I”. Say what you do, for whom, and one piece of work you have finished. Keep nothing that anybody could have written.
    }

overview-other_name =
    .title = Use your own name in your overview
    .says = Your overview calls its writer { $told }; your form says { $own }.
    .why = A text about somebody else is the first thing a reviewer doubts, and the name on Upwork must be your own.
    .fix = If the text is yours, use the name of your account in it or leave the name out. If somebody else wrote it about themselves, write your own: what you do, for whom, and one piece of work you have finished.

overview-other_place =
    .title = Say where you really are
    .says = Your overview says { $told }; your form says { $own }.
    .why = The country on Upwork must be where you live, and Upwork may ask for a document that shows it. A text that says another place is doubted at once.
    .fix = If you have moved, tell your coach, so that the form is right. If the text was written by somebody else about themselves, write your own: what you do, for whom, and one piece of work you have finished.

overview-too_short =
    .title = Say more in your overview
    .says = Your overview has { $words ->
        [one] one word
       *[other] { $words } words
    }. With fewer than { $enough }, a reader can't judge you.
    .why = An overview beyond the bare minimum shows that you are serious, and gives more reasons to say yes.
    .fix = Add about { $more } words: one piece of work you are proud of, what you did in it, and what it brought the client. Then the tools you use.

overview-too_long =
    .title = Shorten your overview
    .says = Your overview has { $length } characters. The field holds { $most }.
    .why = What is over the limit can't be pasted, so your text would end in the middle.
    .fix = Take out { $over } or more { $over ->
        [one] character
       *[other] characters
    }. Lists of keywords and hashtags can go first.

overview-forbidden =
    .title = Write your overview anew, without what Upwork forbids
    .says = { $kind ->
        [service] Your overview offers a service that Upwork forbids.
        [firm] Your overview speaks for a team or a company, not for you.
       *[cut] Once the marked words are gone, too little is left of your overview.
    }
    .why = Deleting alone leaves a text that says little of you. What stays has to tell a client why they should write to you.
    .fix = Start again with “I”: what you do yourself and may offer, for whom, and one piece of work you have finished. About 100 words is a good start.

overview-no_offer =
    .title = Say which work you offer
    .says = After reading your overview we can't say which work you do.
    .why = A client looks for somebody who does one thing they need. Without it, nothing else in the text counts.
    .fix = Start with one sentence: “I … for …”, with the work and the people you do it for.{ $jobs ->
        [0] {""}
       *[other] {" "}Your own job can fill it: { $job }.
    }

overview-job_seeker =
    .title = Offer a service and don't apply for a job
    .says = Your overview reads like an application to an employer.
    .why = A client on a marketplace doesn't look for an employee. They look for somebody who solves one problem for them.
    .fix = Take out what you are looking for or hope to learn. Say in its place what you do for a client, and what the client has when you are done.

overview-empty_praise =
    .title = Show what you have done in place of praise
    .says = Your overview is mostly praise of yourself. We found little in it that you have done.
    .why = Everybody can write that they are reliable and passionate. A reader believes what you can show.
    .fix = Delete the sentence we quote. In its place, tell one piece of work: what it was, for whom, and what came of it.

overview-keyword_dump =
    .title = Turn the list of keywords into sentences
    .says = Part of your overview is a list of keywords or hashtags.
    .why = Clients and reviewers read it as an advertisement. Hashtags do nothing here, and the skills have a field of their own.
    .fix = Delete the list. Keep your best five terms, and put them into two or three sentences: what you do, for whom, and one example.

overview-cheap =
    .title = Don't sell by a low price
    .says = Your overview begs for work, or offers it for little money.
    .why = A low price or a plea makes a client doubt the work, and the reviewer too.
    .fix = Delete that sentence. Your rate has a field of its own. Name one thing you do well, with an example.

overview-no_evidence =
    .title = Prove it with something you have done
    .says = We found no piece of work in your overview that a reader could picture: no figure, no named project, no result.
    .why = Two profiles that make the same promise look the same. Work of your own sets yours apart.
    .fix = { $jobs ->
        [0] Add two sentences about one piece of work: for whom it was, what you did, and what came of it. A true figure helps (pages, orders, days saved).
       *[other] Tell one piece of work, in two sentences: for whom it was, what you did, and what came of it. Your job can fill it: { $job }.
    }

overview-wall_of_text =
    .title = Break the text into paragraphs
    .says = One paragraph has { $words } words without a break.
    .why = On a phone this fills the whole screen, and most readers skip it.
    .fix = Press Enter after every two or three sentences.

overview-hard_to_read =
    .title = Rewrite your overview in correct English
    .says = { $count } sentences of your overview have mistakes in their English, too many for a client to read on.
    .why = A client who must guess what a sentence means opens the next profile.
    .fix = Write each thought as one short sentence: who, does what, for whom. Then have somebody who writes English well read it, or check it line by line. The proofreading part lists faults we are sure of.

overview-hollow_figures =
    .title = Say what stands behind your figures
    .says = These figures are round, huge or without exception, and the text names no work that they come from.
    .why = A client who can check none of the figures believes none of them.
    .fix = Keep one or two figures that are true, and say for each what was done, for what kind of client, and when. Leave out the others, and every promise.

overview-career_only =
    .title = Say what you do for a client today
    .says = Your overview lists your jobs and studies in order. No sentence says what a client can ask of you.
    .why = That belongs in your employment history and education. A client reads here to learn what you would do for them.
    .fix = Begin with “I” and what you do today, for whom, and what they get. Keep of your career the two or three pieces of work that prove it.

overview-unshown_years =
    .title = Show the years you speak of
    .says = Your overview speaks of { $claimed } years. { $jobs ->
        [age] By the year of birth on your form, they began when you were { $since }.
        [kindred] The jobs of this kind that you list begin in { $since }.
        [none] None of the jobs you list is of this kind.
       *[all] The jobs you list begin in { $since }.
    }
    .why = A client sees both, and so does whoever reviews your profile. If they do not fit, the rest is harder to believe.
    .fix = If you worked in this field before, add those jobs to your history: freelance work, projects and volunteering count. If not, write the years that your jobs show, and say what you did in them. True and short is stronger than long.

overview-weak_opening =
    .title = Say what you do in the first line
    .says = The first lines don't name the work you do.
    .why = A client sees only the first 250 characters before opening your overview.
    .fix = Move the sentence about your work to the top: what you do, for whom, with which tools. The greeting can wait.

overview-no_client =
    .title = Say for whom you work, and what they get
    .says = Your overview doesn't say for whom you work, or what a client has of it.
    .why = A client looks for somebody who solves their problem.
    .fix = Add one sentence on whom you work for and what they get: “I help … to …”.{ $jobs ->
        [0] {""}
       *[other] {" "}Think of the people you did it for in your own job: { $job }.
    }

overview-unclear =
    .title = { $kind ->
        [client] See whether your overview says for whom you work
        [whole] Read your whole overview once more
       *[proof] See whether your overview shows what you have done
    }
    .says = { $kind ->
        [client] We didn't find for whom you work, or what they get. If it is there, leave it as it is.
        [whole] With the step above done, the text as a whole most likely still says less than it could.
       *[proof] We didn't find a piece of work that a reader could picture. If one is there, leave it as it is.
    }
    .why = Beside overviews that coaches send without a change, something is missing here. We may be wrong about what it is.
    .fix = { $kind ->
        [client] Ask somebody who doesn't know your work to read it, and to tell you for whom you work. If they can't, add one sentence: “I help … to …”.
        [whole] Ask somebody who doesn't know your work to read it, and to tell you what you do, for whom, and what came of it. What they can't tell, write anew in short sentences.
       *[proof] Ask somebody who doesn't know your work to read it, and to tell you one thing you have done. If they can't, add it: for whom, what, and what came of it.
    }{ $jobs ->
        [0] {""}
       *[other] {" "}Your own job may fill it: { $job }.
    }

overview-about_self =
    .title = Start with the client, if you like
    .says = Your overview starts with you. Many good profiles do, so it costs nothing.
    .why = Clients look for their own problem first.
    .fix = If you want to polish it, start with what the client gets from you.

overview-cliches =
    .title = Swap a worn phrase for a fact
    .says = { $count ->
        [one] One phrase stands in very many profiles.
       *[other] { $count } phrases stand in very many profiles.
    }
    .why = Readers pass over words that everybody uses.
    .fix = Put an example in its place: when did you work like that, and what came of it?

overview-emoji =
    .title = Use fewer symbols
    .says = Your overview has { $count } symbols or emoji.
    .why = A few guide the eye. Many look like an advertisement, and a screen reader speaks each one aloud.
    .fix = Keep one kind of mark for your lists and leave the others out.

overview-no_invitation =
    .title = End with an invitation
    .says = The end of your overview doesn't ask the client to do anything.
    .why = One last line makes it easy to write to you.
    .fix = Add a line such as “Send me a message with your project, and I will tell you how I would start.”

overview-other_language = What does your overview say in English?
    .says = Your overview isn't in English, so we can't judge what it says. Clients on Upwork read profiles in English.
    .fix = Put an English overview in this field. If English is hard, write short sentences and let somebody read them.
