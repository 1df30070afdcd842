check-proofreading = Proofreading
    .question = Is the text free of slips that a careful reader would see?
    .cannot_see = We find likely misspellings and the commonest slips of grammar. We don't see all of them and don't judge style, so please let somebody read your text too.
    .strength = We found no misspelling and no common slip of grammar in the { $words } words that we read. We don't see all of them.

proofreading-misspelling =
    .title = { $count ->
        [one] Correct one misspelt word
       *[other] Correct { $count } misspelt words
    }
    .says = { $count ->
        [one] One word is misspelt: { $pairs }.
       *[other] { $count } words are misspelt, such as: { $pairs }.
    }
    .why = Read your profile like a resume: one wrong letter can be the reason for a “no”.
    .fix = Correct each marked word, here and in your profile on the site. Then read the text aloud once.

proofreading-grammar =
    .title = { $count ->
        [0] Have the English of the whole text corrected
        [one] Correct the grammar where it is marked
       *[other] Correct the grammar in { $count } places
    }
    .says = { $count ->
        [0] Besides what is marked elsewhere, the text most likely has a mistake every few lines, for example here. We can’t mark each of them.
        [one] One slip of grammar stands in few words: { $pairs }.
       *[other] There are { $count } slips of grammar in few words, such as: { $pairs }.
    }
    .why = A client who stumbles over the language doubts the work, and so may the people who approve profiles.
    .fix = Correct the marked places. Then ask somebody who writes good English to read the whole text: there may be more than we can find.

proofreading-grammar_slips =
    .title = { $count ->
        [one] Look at one place of grammar
       *[other] Look at { $count } places of grammar
    }
    .says = { $count ->
        [one] This is most likely a slip: { $pairs }.
       *[other] These are most likely slips: { $pairs }.
    }
    .why = They are few, so they cost nothing. Still, a careful reader sees them.
    .fix = Correct them if you agree.

proofreading-mathematical_letters =
    .title = Use plain letters
    .says = Some words are written in special mathematical letters to look bold or slanted.
    .why = A search can't find these words, and a screen reader can't read them.
    .fix = Type the marked words again with normal letters.

proofreading-doubled_word =
    .title = Delete the doubled word
    .says = { $count ->
        [one] One word stands there twice.
       *[other] { $count } words stand there twice.
    }
    .why = It is a small slip, and easy to see for others.
    .fix = Delete the second one.

proofreading-lower_case_i =
    .title = Write “I” as a capital
    .says = { $count ->
        [one] The word “I” is written small once.
       *[other] The word “I” is written small { $count } times.
    }
    .why = In English, “I” is always a capital letter. Readers notice.
    .fix = Change each marked “i” to “I”.

proofreading-missing_capital =
    .title = Start sentences with a capital letter
    .says = { $count ->
        [one] One sentence starts with a small letter.
       *[other] { $count } sentences start with a small letter.
    }
    .why = It looks as if the text was written in a hurry.
    .fix = Write the first letter of each marked sentence as a capital.

proofreading-spacing =
    .title = Mend the spaces around commas and full stops
    .says = { $count ->
        [one] In one place a space is missing, or there is one too many.
       *[other] In { $count } places a space is missing, or there is one too many.
    }
    .why = Clean spacing makes a text look cared for.
    .fix = No space before a comma or full stop, one space after it.

proofreading-mixed_variants =
    .title = Choose British or American spelling
    .says = Your text has both: “{ $british }” is British, “{ $american }” is American.
    .why = Both are right, but one text should keep to one of them.
    .fix = Choose the one your clients use, and change the other words.

proofreading-unknown_words =
    .title = Look at these words
    .says = { $count ->
        [one] This word may be misspelt: { $words }.
       *[other] These words may be misspelt: { $words }.
    }
    .why = They may be names or terms of your trade, and then they are right. So this costs nothing.
    .fix = Please look at each of them once.

proofreading-not_english =
    .says = Your text isn't written in English, so we couldn't proofread it.
    .fix = Clients on Upwork read English. Write your overview in simple English; short sentences are fine.

proofreading-too_little =
    .says = So few words are written so far that they tell nothing about your English.
    .fix = Write your overview and what you did in each job. Then we can proofread it.

proofreading-nothing_to_read =
    .says = There is no text to read yet.
    .fix = Write your overview first. Then we can proofread it.
