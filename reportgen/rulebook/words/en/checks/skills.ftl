check-skills = Skills
    .question = Does your list hold ten or more real skills that belong to your work?
    .cannot_see = We compare your list with your own text and with job posts. We can't see how good you are at each skill.
    .strength = You list { $count } skills, and we found none of them twice.

skills-missing =
    .title = List your skills
    .says = Your profile lists no skills.
    .why = Upwork uses the list to match you with jobs. A profile without skills is not complete.
    .fix = Write down everything you can really do in your work: tools, methods, kinds of task. Basic knowledge counts. List only what is true.

skills-too_few =
    .title = Add more of your real skills
    .says = { $count ->
        [0] We count no skill that belongs to your work.
        [one] We count { $count } skill that belongs to your work.
       *[other] We count { $count } skills that belong to your work.
    } There is room for { $most }.
    .why = Each skill is one more way for a client to find you, and for Upwork to see where you fit.
    .fix = Go up to { $full } or more. Think of the tools you open every day, the tasks you repeat, and the languages you work in. Basic knowledge is enough, but list only what you can really do.

skills-too_many =
    .title = Choose your best { $most } skills
    .says = You list { $count } skills. Upwork takes up to { $most }.
    .why = The last ones on the list would be left out, and they may be your best.
    .fix = Keep the { $most } skills you most want to be hired for, the most important first.

skills-duplicate =
    .title = Keep each skill once
    .says = “{ $first }” and “{ $second }” are the same skill.{ $count ->
        [one] {""}
       *[other] {" "}There are { $count } such repeats in your list.
    }
    .why = A repeat takes the place of a skill that you could show as well.
    .fix = Keep one of each and use the free place for another real skill.

skills-filler =
    .title = { $count ->
        [one] Replace a skill that doesn't belong to your work
       *[other] Replace skills that don't belong to your work
    }
    .says = { $count ->
        [one] This entry says little about your profession: { $names }.
       *[other] These entries say little about your profession: { $names }.
    }
    .why = Clients expect everybody to have such skills. In your list they make your main skills harder to see. If one is a real part of your service, tell your coach.
    .fix = Take { $count ->
        [one] it
       *[other] them
    } out and use the place for a tool or a task from your own field.

skills-unsupported =
    .title = Show these skills in your text
    .says = Your overview and your jobs don't mention: { $names }.
    .why = A skill is easier to believe when your text shows where you used it.
    .fix = If you use these skills, add a short sentence about one of them: what you did with it and for whom. If not, take it out of the list.

skills-unrelated =
    .title = Take out skills that nothing in your profile supports
    .says = { $count ->
        [one] One skill has
       *[other] { $count } of your skills have
    } nothing to do with your title, jobs, education and overview: { $names }.
    .why = A list that goes in all directions makes a reviewer doubt the whole profile. Upwork weighs skills and experience together.
    .fix = Take them out, and keep what belongs to the work you want. If one of them is a real part of it, add a sentence that shows where you used it.

skills-scattered =
    .title = Choose the one field you want to be hired for
    .says = Your list goes in { $count } directions: { $names }.
    .why = A client with one need cannot tell what you are good at. Upwork asks whether your skills and experience fit together.
    .fix = Keep the skills of the work you know best, and fill the list with more of that field. The others can come back when a client asks for them.

skills-evident =
    .title = { $count ->
        [one] Add the skill that your own text names
       *[other] Add the skills that your own text names
    }
    .says = Your text names { $names }, but your list of skills does not.
    .why = Clients search by the skills in the list. What stands only in the text is easily missed.
    .fix = Add those that you offer as a service. If you don't offer one of them, leave it out.

skills-asked_for =
    .title = Do you offer one of these, too?
    .says = Many job posts near your skills also name: { $names }. We counted { NUMBER($posts) } posts for web and software work ({ DAY($as_of) }).
    .why = If you can do one of these already, listing it opens one more door.
    .fix = Add only what you can really do today. If none of them fits, leave your list as it is.
