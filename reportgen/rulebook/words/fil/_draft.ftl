# This language is a draft: a machine wrote it, and nobody who grew up with it has read it yet. An
# agency corrects a sentence in its own words folder. What only staff read (commands, workbook,
# settings) is said in English.
# Filipino's plural form "one" holds 1, 2, 3, 5, 7, 8 and many more, so sentences ask for [1].
# Doctor tells it.
words-draft = Burador: isinalin ng makina, hindi pa nababasa ng taong lumaki sa wikang ito.
