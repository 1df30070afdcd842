check-overview = Overview
    .question = Does your overview say whom you help, what you do for them, and what came of it?
    .cannot_see = We read the words. We can't tell whether the figures are right, and how a reader likes the tone.
    .strength = The first lines of your overview name your work.

overview-missing =
    .title = Write your overview
    .says = Your overview is empty.
    .why = A profile without an overview can't be submitted as complete, and it is the part that clients read first.
    .fix = Write five short parts: what you do and for whom; two or three things you have done; the tools you use; how you work with a client; what the client should do next. About 100 words is a good start.

overview-placeholder =
    .title = Replace the template text in your overview
    .says = Part of your overview is still a template, or says nothing yet.
    .why = Text that was left unfilled tells the reviewer that the profile isn't ready.
    .fix = Put your own words where the template text stands, or delete that line. Then read the whole overview aloud once.

overview-too_short =
    .title = Say more in your overview
    .says = Your overview has { $length } { $length ->
        [one] character
       *[other] characters
    }. From about { $enough } a reader learns enough to judge.
    .why = An overview beyond the bare minimum shows that you are serious, and gives more reasons to say yes.
    .fix = Add about { $more } more { $more ->
        [one] character
       *[other] characters
    }: one piece of work you are proud of, what you did in it, and what it brought the client. Then the tools you use.

overview-too_long =
    .title = Shorten your overview
    .says = Your overview has { $length } characters. The field holds { $most }.
    .why = What is over the limit can't be pasted, so your text would end in the middle.
    .fix = Take out { $over } or more { $over ->
        [one] character
       *[other] characters
    }. Lists of keywords and hashtags can go first.

overview-only_a_list =
    .title = Turn the list into sentences
    .says = Your overview is a list of terms. We found no full sentence in it.
    .why = A list shows topics. Sentences show that you have done the work, and that you can write to a client.
    .fix = Keep your best five terms. Put two or three sentences before them: what you do, for whom, and one example.

overview-no_evidence =
    .title = Prove it with a figure or a tool
    .says = We found little that a reader could check: a figure, a tool you use, a thing you finished.
    .why = Two profiles that make the same promise look the same. Facts of your own set yours apart.
    .fix = Add one true figure (years, pages, orders, people trained), name the tools you work with, and name one thing you finished.

overview-wall_of_text =
    .title = Break the text into paragraphs
    .says = One paragraph has { $length } characters without a break.
    .why = On a phone this fills the whole screen, and most readers skip it.
    .fix = Press Enter after every two or three sentences.

overview-weak_opening =
    .title = Say what you do in the first line
    .says = The first lines don't name the work you do.
    .why = A client sees only the first 250 characters before opening your overview.
    .fix = Move the sentence about your work to the top: what you do, for whom, with which tools. The greeting can wait.

overview-no_client =
    .title = Speak to the client
    .says = Your overview doesn't mention the client, or the people you work for.
    .why = A client looks for somebody who solves their problem.
    .fix = Add one sentence on whom you work for and what they get: “I help … to …”.

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
