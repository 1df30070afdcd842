# This language is a draft: a machine wrote it, and nobody who grew up with it has read it yet. An
# agency corrects a sentence in its own words folder. What only staff read (commands, workbook,
# settings) is said in English.
# Doctor tells it.
words-draft = मसौदा: मशीन का अनुवाद, जिसे अभी तक किसी मातृभाषी ने नहीं पढ़ा है।
