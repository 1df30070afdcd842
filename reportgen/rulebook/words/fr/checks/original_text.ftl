check-original_text = Texte original
    .question = Pour l’équipe : la présentation, ou un travail du portfolio, est-il aussi celui de quelqu’un d’autre de ce groupe ?
    .cannot_see = Seul ce groupe est comparé, pas le web. On ne peut pas voir qui a copié sur qui : la ligne lue d’abord vient simplement d’abord.
    .strength = Nous n’avons trouvé personne d’autre dans ce groupe avec cette présentation ou l’un de ces liens de portfolio.

original_text-copied_overview =
    .title = Posez la question de la présentation commune
    .says = { $percent } % de la présentation la plus courte figurent aussi dans celle de { $other } ({ $other_id }).
    .why = Deux profils avec un seul texte ressemblent à une personne avec deux comptes, et les deux peuvent perdre le leur.
    .fix = Parlez aux deux avant que quoi que ce soit parte. Chacun devrait écrire sur son propre travail ; les rapports des deux sont retenus.

original_text-shared_link =
    .title = Demandez à qui est ce travail
    .says = { $other } ({ $other_id }) a donné le même lien de portfolio.
    .why = Un portfolio ne peut montrer que son propre travail.
    .fix = Demandez aux deux ce que chacun y a fait. Les rapports des deux sont retenus.

original_text-team_link =
    .title = Un lien qu’une équipe peut partager
    .says = { $other } ({ $other_id }) a donné le même lien, qui ressemble à celui d’une équipe.
    .why = Le travail en équipe convient quand chacun dit quelle était sa part.
    .fix = Demandez que la description dise ce que cette personne a fait.

original_text-nothing_to_compare =
    .says = Il n’y a ni présentation ni portfolio à comparer.
    .fix = Rien à faire.
