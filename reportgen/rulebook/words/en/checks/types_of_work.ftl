check-types_of_work = Types of work
    .question = Did you choose more than one type of work, close to each other?
    .cannot_see = We compare your choice with Upwork's list. Only you know which kinds of work you can honestly offer.
    .strength = You chose { $count } types of work, all from one category of Upwork’s list.

types_of_work-missing =
    .title = Choose your types of work
    .says = You didn't choose a type of work.
    .why = The types of work decide in which groups of freelancers you are seen.
    .fix = Choose two or three types inside your category that you can really do.

types_of_work-unknown =
    .title = Use Upwork's own name for this type of work
    .says = “{ $given }” is not in Upwork's list of types of work.
    .why = Only types from the list can be chosen, so this one may be lost.
    .fix = { $hint ->
        [no] Look through the list under your category and choose the type that is nearest to what you do.
       *[other] Did you mean “{ $near }”? If not, look through the list under your category.
    }

types_of_work-single =
    .title = Add a second type of work
    .says = You chose only one type of work.
    .why = With one type you are compared in one group only. If that group is full, there is no second door.
    .fix = { $hint ->
        [no] Look at the other types in your category. Add one or two that you can really do.
       *[other] Do you also do any of these? { $near }. Add only what you can really do.
    }

types_of_work-few =
    .title = Is there one more type of work you do?
    .says = You chose { $count ->
        [one] one type
       *[other] { $count } types
    } of work from Upwork's list. There is room for more.
    .why = Each type is one more group in which clients can find you.
    .fix = Do you also do any of these? { $near }. Add only what you can really do.

types_of_work-too_many =
    .title = Choose your { $most } best types of work
    .says = You chose { $count } types of work.
    .why = Too many types make it hard to see what you are best at.
    .fix = Keep up to { $most } that belong together and that your jobs and skills show.

types_of_work-scattered =
    .title = Choose types of work that belong together
    .says = Your types of work come from { $count } different categories: { $names }.
    .why = A profile that offers everything looks like a beginner in each of them. Upwork advises to focus on what you do best.
    .fix = Choose the category that your jobs and skills show best, and keep the types from there.

types_of_work-other_name =
    .title = Look for “{ $usual }” on Upwork
    .says = Your form says “{ $given }”. In Upwork's list it is “{ $usual }”.
    .why = You will find your type of work under this name.
    .fix = Choose “{ $usual }” in your profile settings.
