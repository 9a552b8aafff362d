<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message>
        <source>Learner</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>This name cannot be printed</source>
        <translation>Ce nom ne peut pas être imprimé</translation>
    </message>
    <message>
        <source>One meeting is missing to the rule</source>
        <translation>Il manque {n} séance pour la règle</translation>
    </message>
    <message>
        <source>{n} meetings are missing to the rule</source>
        <translation>Il manque {n} séances pour la règle</translation>
    </message>
    <message>
        <source>cannot be reached any more</source>
        <translation>ne peut plus être atteinte</translation>
    </message>
    <message>
        <source>{came} of {meetings}</source>
        <translation>{came} sur {meetings}</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Délivré</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Learners of the circle</source>
        <translation>Participants du cercle</translation>
    </message>
    <message>
        <source>Works without the internet</source>
        <translation>Fonctionne sans internet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>The course’s own</source>
        <translation>Celle du cours</translation>
    </message>
    <message>
        <source>If it is not the course’s title</source>
        <translation>Si ce n’est pas le titre du cours</translation>
    </message>
    <message>
        <source>Asked at sign-up</source>
        <translation>Posée à l’inscription</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Facilitator’s goal</source>
        <translation>Objectif de l’animateur</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Préoccupations</translation>
    </message>
    <message>
        <source>More: name, language, question, goal (Alt+M)</source>
        <translation>Plus&#xa0;: nom, langue, question, objectif (Alt+M)</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>Where the copy lies</source>
        <translation>Où se trouve la copie</translation>
    </message>
    <message>
        <source>on the branch&apos;s laptop 2, on the USB stick …</source>
        <translation>sur le portable 2 de la bibliothèque, sur la clé USB …</translation>
    </message>
    <message>
        <source>A learner needs</source>
        <translation>Il faut au participant</translation>
    </message>
    <message>
        <source>an account, an e-mail address, 50 megabytes …</source>
        <translation>un compte, une adresse e-mail, 50 mégaoctets …</translation>
    </message>
    <message>
        <source>Our steps to register</source>
        <translation>Nos étapes pour s’inscrire</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour toujours</translation>
    </message>
    <message>
        <source>six words</source>
        <translation>six mots</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Invitation file</source>
        <translation>Fichier d’invitation</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>Les six mots</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>No invitation file was chosen.</source>
        <translation>Aucun fichier d’invitation n’a été choisi.</translation>
    </message>
    <message>
        <source>The six words are missing.</source>
        <translation>Les six mots manquent.</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>Votre nom manque.</translation>
    </message>
    <message>
        <source>What comes along: circles: {circles}, meetings: {meetings}, learners: {learners}, certificates: {certificates}.</source>
        <translation>Ce qui vient avec&#xa0;: cercles&#xa0;: {circles}, séances&#xa0;: {meetings}, participants&#xa0;: {learners}, certificats&#xa0;: {certificates}.</translation>
    </message>
    <message>
        <source>The phone is shared with other people</source>
        <translation>Le téléphone est partagé avec d’autres personnes</translation>
    </message>
    <message>
        <source>Wants to hear about further circles</source>
        <translation>Souhaite être informé d’autres cercles</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Of these broken</source>
        <translation>Dont en panne</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Inventory number</source>
        <translation>Numéro d’inventaire</translation>
    </message>
    <message>
        <source>a room, computers, trainers, prizes …</source>
        <translation>une salle, des ordinateurs, des formateurs, des prix…</translation>
    </message>
    <message>
        <source>learners, places for students, a sign …</source>
        <translation>des participants, des places pour étudiants, une affiche…</translation>
    </message>
    <message>
        <source>Whom to speak to</source>
        <translation>À qui parler</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>What they give</source>
        <translation>Ce qu’ils donnent</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>Ce qu’ils souhaitent</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>Messages en</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Parent ou tuteur</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Son téléphone</translation>
    </message>
    <message>
        <source>Only if it was spoken, not signed</source>
        <translation>Seulement si c’était oral, non signé</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>Entendu par</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>More: goal, support, computer (Alt+M)</source>
        <translation>Plus&#xa0;: but, aide, ordinateur (Alt+M)</translation>
    </message>
    <message>
        <source>If it differs from the name</source>
        <translation>S’il diffère du nom</translation>
    </message>
    <message>
        <source>Under 18: a parent or guardian agrees</source>
        <translation>Moins de 18 ans&#xa0;: un parent ou tuteur accepte</translation>
    </message>
    <message>
        <source>On the certificate</source>
        <translation>Sur le certificat</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>Aide nécessaire</translation>
    </message>
    <message>
        <source>Brings along</source>
        <translation>Apporte</translation>
    </message>
    <message>
        <source>With computer and internet</source>
        <translation>Ordinateur et internet</translation>
    </message>
    <message>
        <source>Uses the internet</source>
        <translation>Usage d’internet</translation>
    </message>
    <message>
        <source>Asked by the team: counted, never shown by name</source>
        <translation>Questions de l’équipe&#xa0;: comptées, jamais affichées par nom</translation>
    </message>
    <message>
        <source>Less (Alt+M)</source>
        <translation>Moins (Alt+M)</translation>
    </message>
    <message>
        <source>To find work</source>
        <translation>Trouver du travail</translation>
    </message>
    <message>
        <source>To do my job better</source>
        <translation>Mieux faire mon travail</translation>
    </message>
    <message>
        <source>To go along with other studies</source>
        <translation>Accompagner d’autres études</translation>
    </message>
    <message>
        <source>Personal interest</source>
        <translation>Intérêt personnel</translation>
    </message>
    <message>
        <source>To meet people</source>
        <translation>Rencontrer des gens</translation>
    </message>
    <message>
        <source>For fun, to try something new</source>
        <translation>Pour le plaisir, pour essayer du nouveau</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Pas demandé</translation>
    </message>
    <message>
        <source>Sends an e-mail</source>
        <translation>Envoie un courriel</translation>
    </message>
    <message>
        <source>Deletes unwanted e-mail</source>
        <translation>Supprime les courriels indésirables</translation>
    </message>
    <message>
        <source>Finds things on the internet</source>
        <translation>Cherche sur internet</translation>
    </message>
    <message>
        <source>Finds and watches videos</source>
        <translation>Trouve et regarde des vidéos</translation>
    </message>
    <message>
        <source>Buys or pays on the internet</source>
        <translation>Achète ou paie sur internet</translation>
    </message>
    <message>
        <source>Uses apps on a phone</source>
        <translation>Utilise des applications sur un téléphone</translation>
    </message>
    <message>
        <source>Knows what is safe on the internet</source>
        <translation>Sait ce qui est sûr sur internet</translation>
    </message>
    <message>
        <source>A laptop and headphones</source>
        <translation>Un ordinateur portable et un casque</translation>
    </message>
    <message>
        <source>A laptop only</source>
        <translation>Un ordinateur portable seulement</translation>
    </message>
    <message>
        <source>Headphones only</source>
        <translation>Un casque seulement</translation>
    </message>
    <message>
        <source>Neither laptop nor headphones</source>
        <translation>Ni ordinateur portable ni casque</translation>
    </message>
    <message>
        <source>Cannot do it yet</source>
        <translation>Ne sait pas encore le faire</translation>
    </message>
    <message>
        <source>With help</source>
        <translation>Avec de l’aide</translation>
    </message>
    <message>
        <source>With difficulty</source>
        <translation>Avec difficulté</translation>
    </message>
    <message>
        <source>Can do it</source>
        <translation>Sait le faire</translation>
    </message>
    <message>
        <source>Can teach others</source>
        <translation>Peut l’apprendre aux autres</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>{file}, in {archive}</source>
        <translation>{file}, dans {archive}</translation>
    </message>
    <message>
        <source>{file}, in {folder}</source>
        <translation>{file}, dans {folder}</translation>
    </message>
    <message>
        <source>Others’ parcels that were laid beside it, unopened: {count}.</source>
        <translation>Colis d’autres, posés à côté sans être ouverts&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>There was no room for others’ parcels: {count}. They stay here for next time.</source>
        <translation>Il n’y avait pas de place pour les colis d’autres&#xa0;: {count}. Ils restent ici pour la prochaine fois.</translation>
    </message>
    <message>
        <source>From a phone</source>
        <translation>Depuis un téléphone</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder encore</translation>
    </message>
    <message>
        <source>By USB cable</source>
        <translation>Par câble USB</translation>
    </message>
    <message>
        <source>Plug the phone in and choose “File transfer” on it. Copy the parcel from its Download or WhatsApp Documents folder to the desktop. Then look again.</source>
        <translation>Branchez le téléphone et choisissez-y «&#xa0;Transfert de fichiers&#xa0;». Copiez le colis de son dossier Téléchargements ou WhatsApp Documents vers le bureau. Puis regardez encore.</translation>
    </message>
    <message>
        <source>By Bluetooth</source>
        <translation>Par Bluetooth</translation>
    </message>
    <message>
        <source>Let this computer receive a file by Bluetooth. On the phone hold the parcel, choose Share, then Bluetooth, then this computer. Then look again.</source>
        <translation>Laissez cet ordinateur recevoir un fichier par Bluetooth. Sur le téléphone, appuyez longuement sur le colis, choisissez Partager, puis Bluetooth, puis cet ordinateur. Puis regardez encore.</translation>
    </message>
    <message>
        <source>By WhatsApp or e-mail</source>
        <translation>Par WhatsApp ou e-mail</translation>
    </message>
    <message>
        <source>Open WhatsApp Web, WhatsApp Desktop or your mail on this computer and download the parcel. It must have been sent as a document. Then look again.</source>
        <translation>Ouvrez WhatsApp Web, WhatsApp Desktop ou votre messagerie sur cet ordinateur et téléchargez le colis. Il doit avoir été envoyé comme document. Puis regardez encore.</translation>
    </message>
    <message>
        <source>Made for a newer state: send yours first</source>
        <translation>Fait pour un état plus récent&#xa0;: envoyez d’abord le vôtre</translation>
    </message>
    <message>
        <source>Made by a newer CircleDesk: update this one</source>
        <translation>Fait par un CircleDesk plus récent&#xa0;: mettez celui-ci à jour</translation>
    </message>
    <message>
        <source>Cut off or damaged: ask again</source>
        <translation>Coupé ou abîmé&#xa0;: redemandez-le</translation>
    </message>
    <message>
        <source>Altered on its way: ask again</source>
        <translation>Modifié en route&#xa0;: redemandez-le</translation>
    </message>
    <message>
        <source>Damaged on its way: ask again</source>
        <translation>Abîmé en route&#xa0;: redemandez-le</translation>
    </message>
    <message>
        <source>Too much for one ZIP: unpack it yourself</source>
        <translation>Trop pour un seul ZIP&#xa0;: décompressez-le vous-même</translation>
    </message>
    <message>
        <source>Too large to be a parcel</source>
        <translation>Trop gros pour être un colis</translation>
    </message>
    <message>
        <source>Cannot be read: put the flash disk in again</source>
        <translation>Illisible&#xa0;: remettez la clé USB</translation>
    </message>
    <message>
        <source>Not there any more: put the flash disk in again</source>
        <translation>N’est plus là&#xa0;: remettez la clé USB</translation>
    </message>
    <message>
        <source>Belongs to another team</source>
        <translation>Appartient à une autre équipe</translation>
    </message>
    <message>
        <source>From a stranger’s computer</source>
        <translation>D’un ordinateur inconnu</translation>
    </message>
    <message>
        <source>Not taken: {reason}</source>
        <translation>Pas pris&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Hello, your parcel «{file}» did not arrive whole, so nothing of it was taken. Please send it again as a document: in WhatsApp the paper clip, then Document, not as a photo; by e-mail as an attachment. On a flash disk, copy it again and wait before you pull the disk out. Thank you.</source>
        <translation>Bonjour, votre colis «&#xa0;{file}&#xa0;» n’est pas arrivé entier, rien n’en a donc été pris. Merci de le renvoyer comme document&#xa0;: dans WhatsApp le trombone, puis Document, pas comme photo&#xa0;; par e-mail en pièce jointe. Sur une clé USB, copiez-le encore une fois et attendez avant de retirer la clé. Merci.</translation>
    </message>
    <message>
        <source>Hello, our computer was set back, so your parcel «{file}» does not fit yet. First bring in the parcel that we send you now. Then please write a new one for us and send it as a document. Thank you.</source>
        <translation>Bonjour, notre ordinateur est revenu à un état plus ancien, votre colis «&#xa0;{file}&#xa0;» ne convient donc pas encore. Intégrez d’abord le colis que nous vous envoyons maintenant. Puis écrivez-en un nouveau pour nous et envoyez-le comme document. Merci.</translation>
    </message>
    <message>
        <source>Hello, your parcel «{file}» was made by a newer CircleDesk than ours. We update ours and bring it in then: you need not send it again. Thank you.</source>
        <translation>Bonjour, votre colis «&#xa0;{file}&#xa0;» a été fait par un CircleDesk plus récent que le nôtre. Nous mettons le nôtre à jour, puis nous l’intégrons&#xa0;: inutile de le renvoyer. Merci.</translation>
    </message>
    <message>
        <source>Hello, the file «{file}» is a parcel of another team, so nothing of it was taken. Please send the newest parcel that your CircleDesk wrote for us, as a document. Thank you.</source>
        <translation>Bonjour, le fichier «&#xa0;{file}&#xa0;» est un colis d’une autre équipe, rien n’en a donc été pris. Merci d’envoyer comme document le dernier colis que votre CircleDesk a écrit pour nous. Merci.</translation>
    </message>
    <message>
        <source>Hello, the computer that wrote «{file}» is not in our team, or not any more, so nothing of it was taken. Please telephone us, so that we can invite it. Thank you.</source>
        <translation>Bonjour, l’ordinateur qui a écrit «&#xa0;{file}&#xa0;» n’est pas, ou n’est plus, dans notre équipe, rien n’en a donc été pris. Merci de nous téléphoner pour que nous puissions l’inviter. Merci.</translation>
    </message>
    <message>
        <source>{count} brought in</source>
        <translation>{count} intégrés</translation>
    </message>
    <message>
        <source>{count} with nothing new</source>
        <translation>{count} sans rien de nouveau</translation>
    </message>
    <message>
        <source>{count} that asks to join</source>
        <translation>{count} qui demande à rejoindre</translation>
    </message>
    <message>
        <source>{count} kept to be carried on</source>
        <translation>{count} gardés pour être transmis</translation>
    </message>
    <message>
        <source>{count} not taken</source>
        <translation>{count} pas pris</translation>
    </message>
    <message>
        <source>1 parcel: {parts}.</source>
        <translation>1 colis&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>{count} parcels: {parts}.</source>
        <translation>{count} colis&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>Parcels brought in · {team} · {when}</source>
        <translation>Colis intégrés · {team} · {when}</translation>
    </message>
    <message>
        <source>In all: {sums}.</source>
        <translation>En tout&#xa0;: {sums}.</translation>
    </message>
    <message>
        <source>{branch} · made {made} · {sums} · {state} · {file}</source>
        <translation>{branch} · fait le {made} · {sums} · {state} · {file}</translation>
    </message>
    <message>
        <source>{branch} · made {made} · {state} · {file}</source>
        <translation>{branch} · fait le {made} · {state} · {file}</translation>
    </message>
    <message>
        <source>Stopped: what is in stays in.</source>
        <translation>Arrêté&#xa0;: ce qui est intégré le reste.</translation>
    </message>
    <message>
        <source>The report is copied: paste it where you need it.</source>
        <translation>Le rapport est copié&#xa0;: collez-le où vous en avez besoin.</translation>
    </message>
    <message>
        <source>The report could not be saved: {trouble}.</source>
        <translation>Le rapport n’a pas pu être enregistré&#xa0;: {trouble}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Le rapport est enregistré.</translation>
    </message>
    <message>
        <source>Nothing new for this computer lay on it.</source>
        <translation>Rien de nouveau pour cet ordinateur ne s’y trouvait.</translation>
    </message>
    <message>
        <source>Stopped: what is in stays in, and no answer was written.</source>
        <translation>Arrêté&#xa0;: ce qui est intégré le reste, et aucune réponse n’a été écrite.</translation>
    </message>
    <message>
        <source>The answer {file} ({size}) lies on it and was read back.</source>
        <translation>La réponse {file} ({size}) s’y trouve et a été relue.</translation>
    </message>
    <message>
        <source>You may pull the flash disk now.</source>
        <translation>Vous pouvez retirer la clé USB maintenant.</translation>
    </message>
    <message>
        <source>The parcel for {name} is ready · {file} · {size}</source>
        <translation>Le colis pour {name} est prêt · {file} · {size}</translation>
    </message>
    <message>
        <source>How to send it…</source>
        <translation>Comment l’envoyer…</translation>
    </message>
    <message>
        <source>The path is copied: paste it where a program asks for the file.</source>
        <translation>Le chemin est copié&#xa0;: collez-le là où un programme demande le fichier.</translation>
    </message>
    <message>
        <source>How to send it</source>
        <translation>Comment l’envoyer</translation>
    </message>
    <message>
        <source>By WhatsApp</source>
        <translation>Par WhatsApp</translation>
    </message>
    <message>
        <source>Open the chat or the group, press the paper clip, choose Document, then this file. As a document, not as a photo.</source>
        <translation>Ouvrez la discussion ou le groupe, touchez le trombone, choisissez Document, puis ce fichier. Comme document, pas comme photo.</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>Write to the other branch, press Attach, choose this file and send it. Do not rename it or pack it.</source>
        <translation>Écrivez à l’autre antenne, cliquez sur Joindre, choisissez ce fichier et envoyez-le. Ne le renommez pas et ne le compressez pas.</translation>
    </message>
    <message>
        <source>On a flash disk</source>
        <translation>Sur une clé USB</translation>
    </message>
    <message>
        <source>Choose the flash disk above and write once more, or copy this file onto it. Pull the disk only when the system says so.</source>
        <translation>Choisissez la clé USB ci-dessus et écrivez encore une fois, ou copiez-y ce fichier. Ne retirez la clé que lorsque le système le dit.</translation>
    </message>
    <message>
        <source>Reading parcel {number} of {total}: {name}</source>
        <translation>Lecture du colis {number} sur {total}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Bringing in parcel {number} of {total}: {name}</source>
        <translation>Intégration du colis {number} sur {total}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Cannot be taken: {count}.</source>
        <translation>Ne peuvent pas être pris&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Not all folders were looked through.</source>
        <translation>Tous les dossiers n’ont pas été parcourus.</translation>
    </message>
    <message>
        <source>In all {sums}.</source>
        <translation>En tout {sums}.</translation>
    </message>
    <message>
        <source>In all at most {sums}.</source>
        <translation>En tout au plus {sums}.</translation>
    </message>
    <message>
        <source>Parcels for other computers: {count}. None is for this one.</source>
        <translation>Colis pour d’autres ordinateurs&#xa0;: {count}. Aucun n’est pour celui-ci.</translation>
    </message>
    <message>
        <source>No parcel was found in {places}.</source>
        <translation>Aucun colis trouvé dans {places}.</translation>
    </message>
    <message>
        <source>Parcels that are in: {count}. Now send the answer.</source>
        <translation>Colis intégrés&#xa0;: {count}. Envoyez maintenant la réponse.</translation>
    </message>
    <message>
        <source>A new computer asks to join: compare its code, then accept it.</source>
        <translation>Un nouvel ordinateur demande à rejoindre&#xa0;: comparez son code, puis acceptez-le.</translation>
    </message>
    <message>
        <source>Nothing to bring in was found in {places}.</source>
        <translation>Rien à intégrer n’a été trouvé dans {places}.</translation>
    </message>
    <message>
        <source>1 parcel found in {places}. Nothing is changed until you bring it in.</source>
        <translation>1 colis trouvé dans {places}. Rien n’est changé tant que vous ne l’intégrez pas.</translation>
    </message>
    <message>
        <source>{count} parcels found in {places}. Nothing is changed until you bring them in.</source>
        <translation>{count} colis trouvés dans {places}. Rien n’est changé tant que vous ne les intégrez pas.</translation>
    </message>
    <message>
        <source>{count} parcels found from {branches} branches in {places}. Nothing is changed until you bring them in.</source>
        <translation>{count} colis de {branches} antennes trouvés dans {places}. Rien n’est changé tant que vous ne les intégrez pas.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>the usual folders</source>
        <translation>les dossiers habituels</translation>
    </message>
    <message>
        <source>news of the team</source>
        <translation>nouvelles de l’équipe</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>et davantage</translation>
    </message>
    <message>
        <source>1 new circle</source>
        <translation>1 nouveau cercle</translation>
    </message>
    <message>
        <source>{count} new circles</source>
        <translation>{count} nouveaux cercles</translation>
    </message>
    <message>
        <source>1 new sign-up</source>
        <translation>1 nouvelle inscription</translation>
    </message>
    <message>
        <source>{count} new sign-ups</source>
        <translation>{count} nouvelles inscriptions</translation>
    </message>
    <message>
        <source>1 new learner</source>
        <translation>1 nouveau participant</translation>
    </message>
    <message>
        <source>{count} new learners</source>
        <translation>{count} nouveaux participants</translation>
    </message>
    <message>
        <source>1 attendance</source>
        <translation>1 présence</translation>
    </message>
    <message>
        <source>{count} attendances</source>
        <translation>{count} présences</translation>
    </message>
    <message>
        <source>1 RSVP</source>
        <translation>1 réponse</translation>
    </message>
    <message>
        <source>{count} RSVPs</source>
        <translation>{count} réponses</translation>
    </message>
    <message>
        <source>feedback on 1 meeting</source>
        <translation>avis sur 1 séance</translation>
    </message>
    <message>
        <source>feedback on {count} meetings</source>
        <translation>avis sur {count} séances</translation>
    </message>
    <message>
        <source>1 certificate</source>
        <translation>1 certificat</translation>
    </message>
    <message>
        <source>{count} certificates</source>
        <translation>{count} certificats</translation>
    </message>
    <message>
        <source>1 void certificate</source>
        <translation>1 certificat annulé</translation>
    </message>
    <message>
        <source>{count} void certificates</source>
        <translation>{count} certificats annulés</translation>
    </message>
    <message>
        <source>1 meeting</source>
        <translation>1 séance</translation>
    </message>
    <message>
        <source>{count} meetings</source>
        <translation>{count} séances</translation>
    </message>
    <message>
        <source>1 new course</source>
        <translation>1 nouveau cours</translation>
    </message>
    <message>
        <source>{count} new courses</source>
        <translation>{count} nouveaux cours</translation>
    </message>
    <message>
        <source>1 new person</source>
        <translation>1 nouvelle personne</translation>
    </message>
    <message>
        <source>{count} new people</source>
        <translation>{count} nouvelles personnes</translation>
    </message>
    <message>
        <source>1 invitation</source>
        <translation>1 invitation</translation>
    </message>
    <message>
        <source>{count} invitations</source>
        <translation>{count} invitations</translation>
    </message>
    <message>
        <source>1 new branch</source>
        <translation>1 nouvelle antenne</translation>
    </message>
    <message>
        <source>{count} new branches</source>
        <translation>{count} nouvelles antennes</translation>
    </message>
    <message>
        <source>Learners erased for good: {count}</source>
        <translation>Participants effacés pour toujours&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Two versions: {count}</source>
        <translation>Deux versions&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Kept apart: {count}</source>
        <translation>Mis de côté&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Not complete yet: {count}</source>
        <translation>Pas encore complets&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Ready, {count} to look at</source>
        <translation>Prêt, {count} à regarder</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Brought in, {count} to look at</source>
        <translation>Intégré, {count} à regarder</translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Nothing new in it</source>
        <translation>Rien de nouveau dedans</translation>
    </message>
    <message>
        <source>Brought in before</source>
        <translation>Déjà intégré</translation>
    </message>
    <message>
        <source>Asks to join: bring it in</source>
        <translation>Demande à rejoindre&#xa0;: intégrez-le</translation>
    </message>
    <message>
        <source>Asks to join</source>
        <translation>Demande à rejoindre</translation>
    </message>
    <message>
        <source>Not a CircleDesk parcel</source>
        <translation>Pas un colis CircleDesk</translation>
    </message>
    <message>
        <source>For {branches}: kept here</source>
        <translation>Pour {branches}&#xa0;: gardé ici</translation>
    </message>
    <message>
        <source>For {branches}: to be carried on</source>
        <translation>Pour {branches}&#xa0;: à transmettre</translation>
    </message>
    <message>
        <source>A new computer asks to join the team. Bring its parcel in: then you compare the code by telephone and accept it.</source>
        <translation>Un nouvel ordinateur demande à rejoindre l’équipe. Intégrez son colis&#xa0;: vous comparez ensuite le code par téléphone et vous l’acceptez.</translation>
    </message>
    <message>
        <source>It is for {branches}. Brought in, it is kept here unopened to be carried on.</source>
        <translation>Il est pour {branches}. Une fois intégré, il est gardé ici sans être ouvert, pour être transmis.</translation>
    </message>
    <message>
        <source>Nothing new in it. Bringing it in notes what has arrived at {branch}.</source>
        <translation>Rien de nouveau dedans. L’intégrer permet de noter ce qui est arrivé à {branch}.</translation>
    </message>
    <message>
        <source>{news} at {branch}</source>
        <translation>{news} à {branch}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} modifiés</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} à regarder</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} nouveaux</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>Stopped. Parcels that are in: {count}.</source>
        <translation>Arrêté. Colis intégrés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Parcels brought in: {count}.</source>
        <translation>Colis intégrés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>With nothing new: {count}.</source>
        <translation>Sans rien de nouveau&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{computer} ({branch}) asks to join: compare the code {code}.</source>
        <translation>{computer} ({branch}) demande à rejoindre&#xa0;: comparez le code {code}.</translation>
    </message>
    <message>
        <source>Computers that ask to join: {count}.</source>
        <translation>Ordinateurs qui demandent à rejoindre&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Kept for others, to be carried on: {count}.</source>
        <translation>Gardés pour d’autres, à transmettre&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Not taken: {count}.</source>
        <translation>Pas pris&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} Ko</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>A file says otherwise</source>
        <translation>Un fichier dit autre chose</translation>
    </message>
    <message>
        <source>Against a rule</source>
        <translation>Contre une règle</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Pas encore complet</translation>
    </message>
    <message>
        <source>Waits for {what}. {step}</source>
        <translation>Attend {what}. {step}</translation>
    </message>
    <message>
        <source>No attendance yet</source>
        <translation>Pas encore de présences</translation>
    </message>
    <message>
        <source>Places free</source>
        <translation>Places libres</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Silent branches</source>
        <translation>Bibliothèques silencieuses</translation>
    </message>
    <message>
        <source>Nobody signed up</source>
        <translation>Aucune inscription</translation>
    </message>
    <message>
        <source>Circles that end</source>
        <translation>Cercles qui se terminent</translation>
    </message>
    <message>
        <source>On a day off</source>
        <translation>Un jour de fermeture</translation>
    </message>
    <message>
        <source>Survey due</source>
        <translation>Enquête à faire</translation>
    </message>
    <message>
        <source>Checklist late</source>
        <translation>Liste en retard</translation>
    </message>
    <message>
        <source>Send &amp; receive</source>
        <translation>Envoyer et recevoir</translation>
    </message>
    <message>
        <source>Kept apart: {what}. {step}</source>
        <translation>Mis de côté&#xa0;: {what}. {step}</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>{branch} · compare the code {code} by telephone, then accept it</source>
        <translation>{branch} · comparez le code {code} par téléphone, puis acceptez</translation>
    </message>
    <message>
        <source>{name} asks to join the team</source>
        <translation>{name} demande à rejoindre l’équipe</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accepter…</translation>
    </message>
    <message>
        <source>A place is free at {circle}: {learner} is next</source>
        <translation>Une place est libre dans {circle}&#xa0;: {learner} est la prochaine personne</translation>
    </message>
    <message>
        <source>{branch} · {phone} · on the waiting list: {waiting}</source>
        <translation>{branch} · {phone} · sur la liste d’attente&#xa0;: {waiting}</translation>
    </message>
    <message>
        <source>{learner} moves from {branch} to {other}</source>
        <translation>{learner} passe de {branch} à {other}</translation>
    </message>
    <message>
        <source>Asked on {day}. What she did stays at {branch}.</source>
        <translation>Demandé le {day}. Ce qui a été fait reste à {branch}.</translation>
    </message>
    <message>
        <source>Move the learner</source>
        <translation>Transférer le participant</translation>
    </message>
    <message>
        <source>{circle}, {week}</source>
        <translation>{circle}, {week}</translation>
    </message>
    <message>
        <source>asked on {day}</source>
        <translation>demandé le {day}</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation>Noter les présences</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>learners and facilitator</source>
        <translation>participants et animateur</translation>
    </message>
    <message>
        <source>learners</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>animateur</translation>
    </message>
    <message>
        <source>{branch} · ended {day} · nobody was asked yet: {who}</source>
        <translation>{branch} · terminé le {day} · pas encore interrogés&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Open the surveys</source>
        <translation>Ouvrir les enquêtes</translation>
    </message>
    <message>
        <source>one thing should be done already</source>
        <translation>une chose devrait déjà être faite</translation>
    </message>
    <message>
        <source>{n} things should be done already</source>
        <translation>{n} choses devraient déjà être faites</translation>
    </message>
    <message>
        <source>first meeting {day}</source>
        <translation>première séance {day}</translation>
    </message>
    <message>
        <source>Open the checklist</source>
        <translation>Ouvrir la liste de contrôle</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>name on the certificate</source>
        <translation>nom sur le certificat</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>day and time</source>
        <translation>jour et heure</translation>
    </message>
    <message>
        <source>where it stands</source>
        <translation>où il en est</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>word on coming</source>
        <translation>réponse sur sa venue</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>support</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>what went well</source>
        <translation>ce qui a plu</translation>
    </message>
    <message>
        <source>what to change</source>
        <translation>ce qu’il faut changer</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>appréciation</translation>
    </message>
    <message>
        <source>headcount</source>
        <translation>nombre de présents</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>whether it is deleted</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>réflexion</translation>
    </message>
    <message>
        <source>length in minutes</source>
        <translation>durée en minutes</translation>
    </message>
    <message>
        <source>course</source>
        <translation>cours</translation>
    </message>
    <message>
        <source>stand-in</source>
        <translation>remplaçant</translation>
    </message>
    <message>
        <source>whether it is cancelled</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>whether it is a draft</source>
        <translation>état de brouillon</translation>
    </message>
    <message>
        <source>whether it did not happen</source>
        <translation>n’a pas eu lieu</translation>
    </message>
    <message>
        <source>whether sign-up is open</source>
        <translation>inscription ouverte</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentement</translation>
    </message>
    <message>
        <source>computer access</source>
        <translation>accès à un ordinateur</translation>
    </message>
    <message>
        <source>use of the internet</source>
        <translation>usage d’internet</translation>
    </message>
    <message>
        <source>whether under 18</source>
        <translation>moins de 18 ans</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>short code</source>
        <translation>code court</translation>
    </message>
    <message>
        <source>county</source>
        <translation>comté</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>whether they are one person</source>
        <translation>une seule et même personne</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>{what}: {cell}</source>
        <translation>{what}&#xa0;: {cell}</translation>
    </message>
    <message>
        <source>Here: {ours} · {file}: {theirs}</source>
        <translation>Ici&#xa0;: {ours} · {file}&#xa0;: {theirs}</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Garder la nôtre</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre la leur</translation>
    </message>
    <message>
        <source>{what}: deleted here, changed at {edited}</source>
        <translation>{what}&#xa0;: supprimé ici, modifié à {edited}</translation>
    </message>
    <message>
        <source>{what}: deleted at {there}, changed here</source>
        <translation>{what}&#xa0;: supprimé à {there}, modifié ici</translation>
    </message>
    <message>
        <source>{what}: deleted at {there}, changed at {edited}</source>
        <translation>{what}&#xa0;: supprimé à {there}, modifié à {edited}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>{cell}: {value}</source>
        <translation>{cell}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>Le laisser supprimé</translation>
    </message>
    <message>
        <source>Keep {value}</source>
        <translation>Garder {value}</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celui-ci</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Le faire revenir</translation>
    </message>
    <message>
        <source>Take {value}</source>
        <translation>Prendre {value}</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Prendre celui-ci</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Règlement</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>K keeps what is shown, R takes the other.</source>
        <translation>K garde ce qui est affiché, R prend l’autre.</translation>
    </message>
    <message>
        <source>{who} · shown now</source>
        <translation>{who} · affiché maintenant</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>affiché maintenant</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Faite à la main</translation>
    </message>
    <message>
        <source>The day&apos;s backup</source>
        <translation>Sauvegarde du jour</translation>
    </message>
    <message>
        <source>Before something was brought in</source>
        <translation>Avant une entrée de données</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>Avant une nouvelle version</translation>
    </message>
    <message>
        <source>Before a backup was put back</source>
        <translation>Avant de remettre une sauvegarde</translation>
    </message>
    <message>
        <source>Before another team was joined</source>
        <translation>Avant de rejoindre une autre équipe</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Proven on {day}</source>
        <translation>Prouvée le {day}</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifiée</translation>
    </message>
    <message>
        <source>No backup was tried yet; the first is tried within the day.</source>
        <translation>Aucune sauvegarde n’a encore été essayée&#xa0;; la première le sera dans la journée.</translation>
    </message>
    <message>
        <source>The backup that was tried on {day} is no good: {trouble}</source>
        <translation>La sauvegarde essayée le {day} n’est pas bonne&#xa0;: {trouble}</translation>
    </message>
    <message>
        <source>Last proven: {day}. Opened, checked and counted: {circles}, {learners}.</source>
        <translation>Dernière preuve&#xa0;: {day}. Ouverte, vérifiée et comptée&#xa0;: {circles}, {learners}.</translation>
    </message>
    <message>
        <source>{team}: {circles}, {learners}</source>
        <translation>{team}&#xa0;: {circles}, {learners}</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>one circle</source>
        <translation type="unfinished">{n} cercle</translation>
    </message>
    <message>
        <source>{n} circles</source>
        <translation type="unfinished">{n} cercles</translation>
    </message>
    <message>
        <source>one learner</source>
        <translation>un participant</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Antennes</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copier…</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Copier {name}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More on {name}</source>
        <translation>Plus sur {name}</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>Utiliser {name}</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>A certificate in this design</source>
        <translation>Un certificat selon ce modèle</translation>
    </message>
    <message>
        <source>One of the program’s own</source>
        <translation>Un modèle du programme</translation>
    </message>
    <message>
        <source>Version {version} · {branch}</source>
        <translation>Version {version} · {branch}</translation>
    </message>
    <message>
        <source>Version {version} · the team’s</source>
        <translation>Version {version} · de l’équipe</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Use the team’s design again</source>
        <translation>Reprendre le modèle de l’équipe</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Of held · planned</source>
        <translation>Des tenues · prévues</translation>
    </message>
    <message>
        <source>P present, L late, E excused, A absent</source>
        <translation>P présent, L en retard, E excusé, A absent</translation>
    </message>
    <message>
        <source>{held} % · {planned} %</source>
        <translation>{held} % · {planned} %</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Pas noté</translation>
    </message>
    <message>
        <source>Team’s name</source>
        <translation>Nom de l’équipe</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>Ask every library for an answer</source>
        <translation>Demander une réponse à chaque bibliothèque</translation>
    </message>
    <message>
        <source>Show it until this day only</source>
        <translation>Ne le montrer que jusqu’à ce jour</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>“This is to certify that”</source>
        <translation>«&#xa0;Nous certifions que&#xa0;»</translation>
    </message>
    <message>
        <source>Learner’s name</source>
        <translation>Nom du participant</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Circle’s name</source>
        <translation>Nom du cercle</translation>
    </message>
    <message>
        <source>Dates and attendance</source>
        <translation>Dates et présence</translation>
    </message>
    <message>
        <source>“Certificate number”</source>
        <translation>«&#xa0;Numéro du certificat&#xa0;»</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>Jour de délivrance</translation>
    </message>
    <message>
        <source>Words at the code</source>
        <translation>Texte près du code</translation>
    </message>
    <message>
        <source>Own note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>Second own note</source>
        <translation>Votre seconde note</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Trait</translation>
    </message>
    <message>
        <source>Ring of people</source>
        <translation>Ronde de personnes</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Code (QR)</source>
        <translation>Code (QR)</translation>
    </message>
    <message>
        <source>Words on the back</source>
        <translation>Texte au verso</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Frame with round corners</source>
        <translation>Cadre aux coins arrondis</translation>
    </message>
    <message>
        <source>Frame with hollow corners</source>
        <translation>Cadre aux coins creusés</translation>
    </message>
    <message>
        <source>Border of beads</source>
        <translation>Bordure de perles</translation>
    </message>
    <message>
        <source>Woven border</source>
        <translation>Bordure tissée</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre</translation>
    </message>
    <message>
        <source>Large ring</source>
        <translation>Grande ronde</translation>
    </message>
    <message>
        <source>Row of dots</source>
        <translation>Rangée de points</translation>
    </message>
    <message>
        <source>{first} and what stands with it</source>
        <translation>{first} et ce qui l’accompagne</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Encre</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Main colour</source>
        <translation>Couleur principale</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>Seconde couleur</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Plain, bold</source>
        <translation>Simple, gras</translation>
    </message>
    <message>
        <source>Book, bold</source>
        <translation>Livre, gras</translation>
    </message>
    <message>
        <source>Book, slanted</source>
        <translation>Livre, italique</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Au milieu</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>En haut</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Au milieu</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>En bas</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Il manque</translation>
    </message>
    <message>
        <source>Running circles</source>
        <translation>Cercles en cours</translation>
    </message>
    <message>
        <source>Last news</source>
        <translation>Dernières nouvelles</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>Training and trainers</source>
        <translation>Formation et formateurs</translation>
    </message>
    <message>
        <source>Kind of certificate</source>
        <translation>Genre d’attestation</translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓ move a name</source>
        <translation>Alt+↑ et Alt+↓ déplacent un nom</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Why, although they came less often than the rule asks?</source>
        <translation>Pourquoi, bien qu’ils soient venus moins souvent que la règle ne le demande&#xa0;?</translation>
    </message>
    <message>
        <source>How they lie on the sheets</source>
        <translation>Leur place sur les feuilles</translation>
    </message>
    <message>
        <source>{branch} · a certificate needs {needed} meetings attended</source>
        <translation>{branch} · un certificat demande {needed} séances suivies</translation>
    </message>
    <message>
        <source>{branch} · a certificate needs one meeting attended</source>
        <translation>{branch} · un certificat demande une séance suivie</translation>
    </message>
    <message>
        <source>{branch} · {n} circles</source>
        <translation>{branch} · {n} cercles</translation>
    </message>
    <message>
        <source>prepared here, issued by an organizer</source>
        <translation>préparées ici, délivrées par un organisateur</translation>
    </message>
    <message>
        <source>{new} to issue, {held} issued; {below} below the rule</source>
        <translation>{new} à délivrer, {held} délivrés&#xa0;; {below} sous la règle</translation>
    </message>
    <message>
        <source>{new} to issue, {held} issued</source>
        <translation>{new} à délivrer, {held} délivrés</translation>
    </message>
    <message>
        <source>On cards this small a telephone may not read the code; a scan does.</source>
        <translation>Sur des cartes si petites, un téléphone ne lira peut-être pas le code&#xa0;; un scanner le lit.</translation>
    </message>
    <message>
        <source>One a sheet</source>
        <translation>Une par feuille</translation>
    </message>
    <message>
        <source>Two an A4, with cut marks</source>
        <translation>Deux par A4, avec traits de coupe</translation>
    </message>
    <message>
        <source>Four an A4, with cut marks</source>
        <translation>Quatre par A4, avec traits de coupe</translation>
    </message>
    <message>
        <source>Eight an A4, with cut marks</source>
        <translation>Huit par A4, avec traits de coupe</translation>
    </message>
    <message>
        <source>One a sheet, both sides</source>
        <translation>Une par feuille, recto verso</translation>
    </message>
    <message>
        <source>Two an A4, both sides</source>
        <translation>Deux par A4, recto verso</translation>
    </message>
    <message>
        <source>Four an A4, both sides</source>
        <translation>Quatre par A4, recto verso</translation>
    </message>
    <message>
        <source>Eight an A4, both sides</source>
        <translation>Huit par A4, recto verso</translation>
    </message>
    <message>
        <source>attendance of one meeting</source>
        <translation>les présences d’une séance</translation>
    </message>
    <message>
        <source>attendance of {n} meetings</source>
        <translation>les présences de {n} séances</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>fermée le {day}</translation>
    </message>
    <message>
        <source>closed until {day}</source>
        <translation>fermée jusqu’au {day}</translation>
    </message>
    <message>
        <source>closed {first} to {last}</source>
        <translation>fermée du {first} au {last}</translation>
    </message>
    <message>
        <source>last news {day}</source>
        <translation>dernières nouvelles&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Encore aucun</translation>
    </message>
    <message>
        <source>No computer yet</source>
        <translation>Pas encore d’ordinateur</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>À la place de</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(effacé)</translation>
    </message>
    <message>
        <source>in its place {serial}</source>
        <translation>remplacée par {serial}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>in place of {serial}</source>
        <translation>à la place de {serial}</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Certificate ({needed} of {meetings} meetings)</source>
        <translation>Certificat ({needed} séances sur {meetings})</translation>
    </message>
    <message>
        <source>Check this number</source>
        <translation>Vérifiez ce numéro</translation>
    </message>
    <message>
        <source>{count} of {held}</source>
        <translation>{count} sur {held}</translation>
    </message>
    <message>
        <source>Waiting list, number {number}</source>
        <translation>Liste d’attente, numéro {number}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Must come to the last meeting</source>
        <translation>Doit venir à la dernière séance</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>counts, without a name</source>
        <translation>compte, sans nom</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Tous les combien</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Première séance</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Jours de la semaine</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>toutes les deux semaines</translation>
    </message>
    <message>
        <source>twice a week</source>
        <translation>deux fois par semaine</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>on chosen days of the week</source>
        <translation>certains jours de la semaine</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semaine {number}</translation>
    </message>
    <message>
        <source>{state} · {name}</source>
        <translation>{state} · {name}</translation>
    </message>
    <message>
        <source>Date assumed: confirm by moving it</source>
        <translation>Date supposée&#xa0;: déplacez-la pour la confirmer</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>By message, details to come</source>
        <translation>Par message, détails à venir</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Pas signalé</translation>
    </message>
    <message>
        <source>No news since {day}</source>
        <translation>Pas de nouvelles depuis le {day}</translation>
    </message>
    <message>
        <source>No news yet</source>
        <translation>Pas encore de nouvelles</translation>
    </message>
    <message>
        <source>Ahead · {yes} said yes</source>
        <translation>À venir · {yes} ont dit oui</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Animateurs</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine séance</translation>
    </message>
    <message>
        <source>Sign-ups</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>What to change (delta)</source>
        <translation>À changer (delta)</translation>
    </message>
    <message>
        <source>report due</source>
        <translation>rapport attendu</translation>
    </message>
    <message>
        <source>Week {week} of {weeks}</source>
        <translation>Semaine {week} sur {weeks}</translation>
    </message>
    <message>
        <source>{n} meetings</source>
        <translation>{n} séances</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Terminé le {day}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} en attente</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>Run before at</source>
        <translation>Déjà proposé à</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>only at {branch}</source>
        <translation>seulement à {branch}</translation>
    </message>
    <message>
        <source>works without internet</source>
        <translation>fonctionne sans internet</translation>
    </message>
    <message>
        <source>ask {person}</source>
        <translation>voir avec {person}</translation>
    </message>
    <message>
        <source>Run before at {branch}: ask {person}</source>
        <translation>Déjà proposé à {branch}&#xa0;: voir avec {person}</translation>
    </message>
    <message>
        <source>Rated {rating} of 5 by {count}</source>
        <translation>Noté {rating} sur 5 par {count} personnes</translation>
    </message>
    <message>
        <source>Signed up</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Last sign-up</source>
        <translation>Dernière inscription</translation>
    </message>
    <message>
        <source>Not to be contacted</source>
        <translation>À ne pas contacter</translation>
    </message>
    <message>
        <source>Moved to {branch}</source>
        <translation>Transféré à {branch}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animateur</translation>
    </message>
    <message>
        <source>RSVPs</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>{count} signed up</source>
        <translation>{count} inscrits</translation>
    </message>
    <message>
        <source>{count} · {yes} yes</source>
        <translation>{count} · {yes} oui</translation>
    </message>
    <message>
        <source>{count} · {yes} yes, {no} no</source>
        <translation>{count} · {yes} oui, {no} non</translation>
    </message>
    <message>
        <source>Last meeting</source>
        <translation>Dernière séance</translation>
    </message>
    <message>
        <source>Feedback only</source>
        <translation>Avis seulement</translation>
    </message>
    <message>
        <source>Came {count} of {signups}</source>
        <translation>Présents&#xa0;: {count} sur {signups}</translation>
    </message>
    <message>
        <source>Came {count}</source>
        <translation>Présents&#xa0;: {count}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Ce qui est nouveau</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>The time for the notice is over: send it now, and say why it is late.</source>
        <translation>Le délai de l’avis est dépassé&#xa0;: envoyez-le maintenant, et dites pourquoi il est en retard.</translation>
    </message>
    <message>
        <source>One hour is left to tell the data commissioner.</source>
        <translation>Il reste une heure pour prévenir l’autorité de protection des données.</translation>
    </message>
    <message>
        <source>{hours} hours are left to tell the data commissioner.</source>
        <translation>Il reste {hours} heures pour prévenir l’autorité de protection des données.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Learning circles</source>
        <translation>Cercles d’apprentissage</translation>
    </message>
    <message>
        <source>Learners’ survey answers</source>
        <translation>Réponses des participants</translation>
    </message>
    <message>
        <source>Facilitators’ survey answers</source>
        <translation>Réponses des animateurs</translation>
    </message>
    <message>
        <source>The team’s page</source>
        <translation>Page de l’équipe</translation>
    </message>
    <message>
        <source>Members of the team</source>
        <translation>Membres de l’équipe</translation>
    </message>
    <message>
        <source>The team’s course list</source>
        <translation>Liste de cours de l’équipe</translation>
    </message>
    <message>
        <source>Ratings of a circle</source>
        <translation>Notes d’un cercle</translation>
    </message>
    <message>
        <source>Meetings of a calendar file</source>
        <translation>Séances d’un fichier d’agenda</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>Tout le fichier</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non reprise</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}&#xa0;: {after}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où il est</translation>
    </message>
    <message>
        <source>Question and answers</source>
        <translation>Question et réponses</translation>
    </message>
    <message>
        <source>Said so</source>
        <translation>L’ont dit</translation>
    </message>
    <message>
        <source>One course in our list fits</source>
        <translation>Un cours de notre liste convient</translation>
    </message>
    <message>
        <source>{n} courses in our list fit</source>
        <translation>{n} cours de notre liste conviennent</translation>
    </message>
    <message>
        <source>no course fits yet</source>
        <translation>aucun cours ne convient encore</translation>
    </message>
    <message>
        <source>Topics: {topics} · {fits}</source>
        <translation>Sujets&#xa0;: {topics} · {fits}</translation>
    </message>
    <message>
        <source>One said so</source>
        <translation>Une personne l’a dit</translation>
    </message>
    <message>
        <source>{n} said so</source>
        <translation>{n} l’ont dit</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>came with a parcel</source>
        <translation>arrivé avec un colis</translation>
    </message>
    <message>
        <source>goes to the others</source>
        <translation>part chez les autres</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Finding: {text}</source>
        <translation>Constat&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il est devenu</translation>
    </message>
    <message>
        <source>Never yet</source>
        <translation>Encore jamais</translation>
    </message>
    <message>
        <source>Kept to be carried on</source>
        <translation>Gardé pour être transmis</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Formés</translation>
    </message>
    <message>
        <source>1st circle</source>
        <translation>1er cercle</translation>
    </message>
    <message>
        <source>2nd circle</source>
        <translation>2e cercle</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Sites assessed</source>
        <translation>Lieux évalués</translation>
    </message>
    <message>
        <source>Asked to join</source>
        <translation>A demandé à rejoindre</translation>
    </message>
    <message>
        <source>Came to a workshop</source>
        <translation>Venus à un atelier</translation>
    </message>
    <message>
        <source>Circles planned</source>
        <translation>Cercles prévus</translation>
    </message>
    <message>
        <source>First circles that met</source>
        <translation>Premiers cercles réunis</translation>
    </message>
    <message>
        <source>Further circles that met</source>
        <translation>Autres cercles réunis</translation>
    </message>
    <message>
        <source>Certificates of learners</source>
        <translation>Attestations des participants</translation>
    </message>
    <message>
        <source>Shared with the world</source>
        <translation>Partagé au-dehors</translation>
    </message>
    <message>
        <source>Things to come back to</source>
        <translation>Choses à reprendre</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>Questions sans réponse</translation>
    </message>
    <message>
        <source>Assess the site</source>
        <translation>Évaluer le lieu</translation>
    </message>
    <message>
        <source>Agree with the management</source>
        <translation>S’accorder avec la direction</translation>
    </message>
    <message>
        <source>Ask people to join</source>
        <translation>Inviter des personnes</translation>
    </message>
    <message>
        <source>Train a facilitator</source>
        <translation>Former un animateur</translation>
    </message>
    <message>
        <source>Draft a first circle</source>
        <translation>Ébaucher un premier cercle</translation>
    </message>
    <message>
        <source>Run the first circle</source>
        <translation>Mener le premier cercle</translation>
    </message>
    <message>
        <source>Run a second circle</source>
        <translation>Mener un deuxième cercle</translation>
    </message>
    <message>
        <source>Hand out certificates</source>
        <translation>Remettre les attestations</translation>
    </message>
    <message>
        <source>Share what came of it</source>
        <translation>Partager les résultats</translation>
    </message>
    <message>
        <source>Plan the next circle</source>
        <translation>Prévoir le prochain cercle</translation>
    </message>
    <message>
        <source>Play a circle through before your first workshop.</source>
        <translation>Jouez un cercle du début à la fin avant votre premier atelier.</translation>
    </message>
    <message>
        <source>Note the first partner: a college, a business, a club.</source>
        <translation>Notez le premier partenaire&#xa0;: une école, une entreprise, un club.</translation>
    </message>
    <message>
        <source>Assess the site of one branch.</source>
        <translation>Évaluer le lieu d’une bibliothèque.</translation>
    </message>
    <message>
        <source>Assess the sites of {n} branches.</source>
        <translation>Évaluer les lieux de {n} bibliothèques.</translation>
    </message>
    <message>
        <source>Talk with the management of one branch.</source>
        <translation>Parler avec la direction d’une bibliothèque.</translation>
    </message>
    <message>
        <source>Talk with the management of {n} branches.</source>
        <translation>Parler avec la direction de {n} bibliothèques.</translation>
    </message>
    <message>
        <source>Ask one person to join.</source>
        <translation>Inviter une personne à se joindre à vous.</translation>
    </message>
    <message>
        <source>Ask {n} people to join.</source>
        <translation>Inviter {n} personnes à se joindre à vous.</translation>
    </message>
    <message>
        <source>Train a facilitator at one branch.</source>
        <translation>Former un animateur dans une bibliothèque.</translation>
    </message>
    <message>
        <source>Train facilitators at {n} branches.</source>
        <translation>Former des animateurs dans {n} bibliothèques.</translation>
    </message>
    <message>
        <source>Help one facilitator to a first circle.</source>
        <translation>Aider un animateur à lancer un premier cercle.</translation>
    </message>
    <message>
        <source>Help {n} facilitators to a first circle.</source>
        <translation>Aider {n} animateurs à lancer un premier cercle.</translation>
    </message>
    <message>
        <source>Answer one question.</source>
        <translation>Répondre à une question.</translation>
    </message>
    <message>
        <source>Answer {n} questions.</source>
        <translation>Répondre à {n} questions.</translation>
    </message>
    <message>
        <source>Come back to one thing.</source>
        <translation>Reprendre une chose.</translation>
    </message>
    <message>
        <source>Come back to {n} things.</source>
        <translation>Reprendre {n} choses.</translation>
    </message>
    <message>
        <source>Plan a second circle at one branch.</source>
        <translation>Prévoir un deuxième cercle dans une bibliothèque.</translation>
    </message>
    <message>
        <source>Plan a second circle at {n} branches.</source>
        <translation>Prévoir un deuxième cercle dans {n} bibliothèques.</translation>
    </message>
    <message>
        <source>Hand out certificates at one branch.</source>
        <translation>Remettre des attestations dans une bibliothèque.</translation>
    </message>
    <message>
        <source>Hand out certificates at {n} branches.</source>
        <translation>Remettre des attestations dans {n} bibliothèques.</translation>
    </message>
    <message>
        <source>Share what came of the circles of one branch.</source>
        <translation>Partager les résultats des cercles d’une bibliothèque.</translation>
    </message>
    <message>
        <source>Share what came of the circles of {n} branches.</source>
        <translation>Partager les résultats des cercles de {n} bibliothèques.</translation>
    </message>
    <message>
        <source>Site assessment</source>
        <translation>Évaluation du lieu</translation>
    </message>
    <message>
        <source>Form for the management</source>
        <translation>Formulaire pour la direction</translation>
    </message>
    <message>
        <source>nothing agreed yet</source>
        <translation>rien de convenu encore</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>a dit oui</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>One certificate</source>
        <translation>{n} certificat</translation>
    </message>
    <message>
        <source>{n} certificates</source>
        <translation>{n} certificats</translation>
    </message>
    <message>
        <source>Taken out again</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lu le</translation>
    </message>
    <message>
        <source>Read by {count} of {all}</source>
        <translation>Lu par {count} sur {all}</translation>
    </message>
    <message>
        <source>not shown any more</source>
        <translation>n’est plus montré</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>no computer yet</source>
        <translation>pas encore d’ordinateur</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>{n} answers</source>
        <translation>{n} réponses</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>has no computer yet</source>
        <translation>n’a pas encore d’ordinateur</translation>
    </message>
    <message>
        <source>Last news from it</source>
        <translation>Ses dernières nouvelles</translation>
    </message>
    <message>
        <source>Last written</source>
        <translation>Dernier écrit</translation>
    </message>
    <message>
        <source>Not seen there yet</source>
        <translation>Pas encore vu là-bas</translation>
    </message>
    <message>
        <source>Old news: {days} days</source>
        <translation>Nouvelles anciennes&#xa0;: {days} jours</translation>
    </message>
    <message>
        <source>Holds the same as we</source>
        <translation>A la même chose que nous</translation>
    </message>
    <message>
        <source>Fresh news</source>
        <translation>Nouvelles fraîches</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>il y a {days} jours</translation>
    </message>
    <message>
        <source>All seen</source>
        <translation>Tout est vu</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>{n} changement</translation>
    </message>
    <message>
        <source>{n} changes</source>
        <translation>{n} changements</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>environ {size}</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Qualities</source>
        <translation>Qualités</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Contacté le</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} sur {of}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Toute l’équipe</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Personne informée</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Pas encore convenu</translation>
    </message>
    <message>
        <source>Next talk</source>
        <translation>Prochain entretien</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>Écrire l’invitation…</translation>
    </message>
    <message>
        <source>Note the answer…</source>
        <translation>Noter la réponse…</translation>
    </message>
    <message>
        <source>Plan the workshop</source>
        <translation>Prévoir l’atelier</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>{n} of {of} topics</source>
        <translation>{n} thèmes sur {of}</translation>
    </message>
    <message>
        <source>Asked to be</source>
        <translation>Invité comme</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Ce qui a marché</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>Common strategy</source>
        <translation>Stratégie commune</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <source>Shared with the team</source>
        <translation>Partagé avec l’équipe</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} Ko</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} Mo</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Donne</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Souhaite</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>Remercié</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Public office</source>
        <translation>Service public</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Other partner</source>
        <translation>Autre partenaire</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Récits</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>wants: {what}</source>
        <translation>souhaite&#xa0;: {what}</translation>
    </message>
    <message>
        <source>one visit</source>
        <translation>une visite</translation>
    </message>
    <message>
        <source>{n} visits</source>
        <translation>{n} visites</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>L’équipe</translation>
    </message>
    <message>
        <source>A consent was taken back: take it down there.</source>
        <translation>Un accord a été retiré&#xa0;: retirez-le de là-bas.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Dernières nouvelles</translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Remarqué</translation>
    </message>
    <message>
        <source>Data commissioner</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation type="unfinished">{n} personnes</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>{hours} hours left</source>
        <translation>{hours} heures restantes</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Code to compare</source>
        <translation>Code à comparer</translation>
    </message>
    <message>
        <source>Last parcel</source>
        <translation>Dernier colis</translation>
    </message>
    <message>
        <source>To approach</source>
        <translation>À contacter</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>A dit oui</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>avec {name}</translation>
    </message>
    <message>
        <source>done: {n}</source>
        <translation>terminés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>stand-in {name}</source>
        <translation>remplacement&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Veteran</source>
        <translation>Expérimenté</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Prêt à former</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formateur</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation>Pas encore accepté</translation>
    </message>
    <message>
        <source>Invited, not joined yet</source>
        <translation>Invité, n’a pas encore rejoint</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>A rejoint</translation>
    </message>
    <message>
        <source>Put out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Y comes, N does not come</source>
        <translation>Y vient, N ne vient pas</translation>
    </message>
    <message>
        <source>Has not said</source>
        <translation>N’a rien dit</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Vient</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>Ne vient pas</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>It tells</source>
        <translation>Elle dit</translation>
    </message>
    <message>
        <source>{n} more found no room</source>
        <translation>{n} de plus n’ont pas trouvé de place</translation>
    </message>
    <message>
        <source>{n} new sign-ups</source>
        <translation>{n} nouvelles inscriptions</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Déjà ici</translation>
    </message>
    <message>
        <source>Older than what is here</source>
        <translation>Plus ancien que ce qui est ici</translation>
    </message>
    <message>
        <source>The parcel is here already</source>
        <translation>Le colis est déjà ici</translation>
    </message>
    <message>
        <source>Altered or cut</source>
        <translation>Modifié ou coupé</translation>
    </message>
    <message>
        <source>From an unknown computer</source>
        <translation>D’un ordinateur inconnu</translation>
    </message>
    <message>
        <source>From another team</source>
        <translation>D’une autre équipe</translation>
    </message>
    <message>
        <source>From a computer with a wrong clock</source>
        <translation>D’un ordinateur dont l’horloge est fausse</translation>
    </message>
    <message>
        <source>From a newer CircleDesk</source>
        <translation>D’un CircleDesk plus récent</translation>
    </message>
    <message>
        <source>No meetings</source>
        <translation>Pas de séance</translation>
    </message>
    <message>
        <source>No meetings today</source>
        <translation>Pas de séance aujourd’hui</translation>
    </message>
    <message>
        <source>No meetings, today included</source>
        <translation>Pas de séance, aujourd’hui compris</translation>
    </message>
    <message>
        <source>Turn away…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Withdraw the invitation…</source>
        <translation>Retirer l’invitation…</translation>
    </message>
    <message>
        <source>Put out…</source>
        <translation>Exclure…</translation>
    </message>
    <message>
        <source>Here stands the week: which circles meet, who came, and what went well. Add your first branch, then plan its circle.</source>
        <translation>Ici se trouve la semaine&#xa0;: quels cercles se réunissent, qui est venu, ce qui a plu. Ajoutez votre première antenne, puis planifiez son cercle.</translation>
    </message>
    <message>
        <source>Here stands the week: which circles meet, who came, and what went well. Plan the first circle; a course and a first date are enough.</source>
        <translation>Ici se trouve la semaine&#xa0;: quels cercles se réunissent, qui est venu, ce qui a plu. Planifiez le premier cercle&#xa0;; un cours et une première date suffisent.</translation>
    </message>
    <message>
        <source>New branch…</source>
        <translation>Nouvelle antenne…</translation>
    </message>
    <message>
        <source>Plan a circle…</source>
        <translation>Planifier un cercle…</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>moves to {branch} on {day}</source>
        <translation>rejoint {branch} le {day}</translation>
    </message>
    <message>
        <source>all libraries</source>
        <translation>toutes les bibliothèques</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Commence à</translation>
    </message>
    <message>
        <source>Length not known</source>
        <translation>Durée inconnue</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nom de l’événement</translation>
    </message>
    <message>
        <source>Time and length</source>
        <translation>Heure et durée</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Who is off</source>
        <translation>Qui est fermé</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>Toutes les antennes</translation>
    </message>
    <message>
        <source>Meetings on it</source>
        <translation>Séances ce jour</translation>
    </message>
    <message>
        <source>About {holiday}</source>
        <translation>Vers {holiday}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>week {week} of {weeks}</source>
        <translation>semaine {week} sur {weeks}</translation>
    </message>
    <message>
        <source>Great</source>
        <translation>Formidable</translation>
    </message>
    <message>
        <source>Pretty well</source>
        <translation>Plutôt bien</translation>
    </message>
    <message>
        <source>Okay</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Not so good</source>
        <translation>Pas très bien</translation>
    </message>
    <message>
        <source>Awful</source>
        <translation>Très mal</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>N’a pas eu lieu</translation>
    </message>
    <message>
        <source>attendance missing</source>
        <translation>présences manquantes</translation>
    </message>
    <message>
        <source>more than its places</source>
        <translation>plus que de places</translation>
    </message>
    <message>
        <source>nobody signed up</source>
        <translation>aucune inscription</translation>
    </message>
    <message>
        <source>fewer and fewer come</source>
        <translation>de moins en moins de monde</translation>
    </message>
    <message>
        <source>ending, certificates</source>
        <translation>fin proche, attestations</translation>
    </message>
    <message>
        <source>On the way to a certificate</source>
        <translation>En route vers un certificat</translation>
    </message>
    <message>
        <source>Must come to every meeting now</source>
        <translation>Doit désormais venir à chaque séance</translation>
    </message>
    <message>
        <source>Cannot reach {needed} of {meetings}</source>
        <translation>Ne peut pas atteindre {needed} sur {meetings}</translation>
    </message>
    <message>
        <source>Certificate reached</source>
        <translation>Certificat atteint</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Regional lead</source>
        <translation>Responsable régional</translation>
    </message>
    <message>
        <source>Branch lead</source>
        <translation>Responsable d’antenne</translation>
    </message>
    <message>
        <source>January–March {year}</source>
        <translation>janvier–mars {year}</translation>
    </message>
    <message>
        <source>April–June {year}</source>
        <translation>avril–juin {year}</translation>
    </message>
    <message>
        <source>July–September {year}</source>
        <translation>juillet–septembre {year}</translation>
    </message>
    <message>
        <source>October–December {year}</source>
        <translation>octobre–décembre {year}</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Meeting moved</source>
        <translation>Séance déplacée</translation>
    </message>
    <message>
        <source>Meeting cancelled</source>
        <translation>Séance annulée</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Check-in talk</source>
        <translation>Point fait ensemble</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>De vive voix</translation>
    </message>
    <message>
        <source>Remind the learners</source>
        <translation>Prévenir les participants</translation>
    </message>
    <message>
        <source>One learner</source>
        <translation>Un participant</translation>
    </message>
    <message>
        <source>{n} learners</source>
        <translation>{n} participants</translation>
    </message>
    <message>
        <source>On the notice board</source>
        <translation>Au tableau d’affichage</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} fichiers</translation>
    </message>
    <message>
        <source>asks for an answer</source>
        <translation>demande une réponse</translation>
    </message>
    <message>
        <source>Her name stands here too, in words of others. Take it out there, before or after:</source>
        <translation>Son nom figure aussi ici, dans des textes d’autres personnes. Retirez-le là, avant ou après&#xa0;:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>J’ai lu</translation>
    </message>
    <message>
        <source>Mark as read: {what}</source>
        <translation>J’ai lu&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The organizer answers</source>
        <translation>L’organisateur répond</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Ouvrir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Checklists: this week</source>
        <translation>À contrôler cette semaine</translation>
    </message>
    <message>
        <source>and {n} more circles</source>
        <translation>et encore {n} cercles</translation>
    </message>
    <message>
        <source>and one more circle</source>
        <translation>et encore un cercle</translation>
    </message>
    <message>
        <source>Ask the organizer…</source>
        <translation>Demander à l’organisateur…</translation>
    </message>
    <message>
        <source>Notice board</source>
        <translation>Tableau d’affichage</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>À reprendre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>À quel sujet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>All {n} learners</source>
        <translation>Les {n} participants</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>Le groupe</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>All columns, as at first</source>
        <translation>Toutes les colonnes, comme au début</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>The usual order</source>
        <translation>L’ordre habituel</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Comté</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Export as shown…</source>
        <translation>Exporter tel qu’affiché…</translation>
    </message>
    <message>
        <source>The list is empty: there is nothing to export.</source>
        <translation>La liste est vide&#xa0;: il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV text (*.csv)</source>
        <translation>Texte CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export as shown</source>
        <translation>Exporter tel qu’affiché</translation>
    </message>
    <message>
        <source>{rows} rows are in «{file}».</source>
        <translation>{rows} lignes sont dans «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Rows copied: {count}</source>
        <translation>Lignes copiées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Nothing of your own is in the practice library yet.</source>
        <translation>Il n’y a encore rien de vous dans la bibliothèque d’exercice.</translation>
    </message>
    <message>
        <source>Open the practice library</source>
        <translation>Ouvrir la bibliothèque d’exercice</translation>
    </message>
    <message>
        <source>Take my drafts along…</source>
        <translation>Emporter mes brouillons…</translation>
    </message>
    <message>
        <source>Practice library</source>
        <translation>Bibliothèque d’exercice</translation>
    </message>
    <message>
        <source>Invented people and circles to play with. It never touches real data.</source>
        <translation>Des personnes et des cercles inventés pour s’exercer. Cela ne touche jamais de vraies données.</translation>
    </message>
    <message>
        <source>The practice library opens in a window of its own.</source>
        <translation>La bibliothèque d’exercice s’ouvre dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>The practice library could not be opened.</source>
        <translation>La bibliothèque d’exercice n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>Your own library is untouched. Start it with the words: circledesk practice</source>
        <translation>Votre bibliothèque est intacte. Lancez-la avec les mots&#xa0;: circledesk practice</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>Prêté</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ordinateur portable</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Casque</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projecteur</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>{n} at {branch}, {first} to {last}</source>
        <translation>{n} à {branch}, du {first} au {last}</translation>
    </message>
    <message>
        <source>Travels with the team</source>
        <translation>Voyage avec l’équipe</translation>
    </message>
    <message>
        <source>{n} work</source>
        <translation>{n} en état</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>{n} at {branch}</source>
        <translation>{n} à {branch}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>{branch}: {circles}</source>
        <translation>{branch}&#xa0;: {circles}</translation>
    </message>
    <message>
        <source>More lent than there are</source>
        <translation>Plus de prêts que de pièces</translation>
    </message>
    <message>
        <source>Not back yet</source>
        <translation>Pas encore rendu</translation>
    </message>
    <message>
        <source>{count} of {limit} letters</source>
        <translation>{count} lettres sur {limit}</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Tour de parole</translation>
    </message>
    <message>
        <source>Coursework</source>
        <translation>Travail sur le cours</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Plus / delta</source>
        <translation>Plus / delta</translation>
    </message>
    <message>
        <source>Each in a sentence or two: how was the week, what did you try? Then look back at last week’s delta: what do we do differently today?</source>
        <translation>Chacun en une ou deux phrases&#xa0;: comment s’est passée la semaine, qu’avez-vous essayé&#xa0;? Puis revenez au delta de la semaine passée&#xa0;: que faisons-nous autrement aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>Work through this week’s part of the course, alone or in twos. Ask your neighbour first; nobody here has to know everything.</source>
        <translation>Travaillez la partie de cette semaine, seul ou à deux. Demandez d’abord à votre voisin&#xa0;; personne ici n’est obligé de tout savoir.</translation>
    </message>
    <message>
        <source>Talk about it: what became clear, what was hard, where will you use it before we meet again?</source>
        <translation>Parlez-en&#xa0;: qu’est-ce qui est devenu clair, qu’est-ce qui était difficile, où l’utiliserez-vous avant la prochaine séance&#xa0;?</translation>
    </message>
    <message>
        <source>Each names one thing that went well and one to change. Write both down: they stand here next week.</source>
        <translation>Chacun nomme une chose qui a bien marché et une à changer. Notez les deux&#xa0;: elles seront affichées ici la semaine prochaine.</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>À terminer</translation>
    </message>
    <message>
        <source>{what} · {key} goes on</source>
        <translation>{what} · {key} pour reprendre</translation>
    </message>
    <message>
        <source>begun {day}</source>
        <translation>commencé&#xa0;: {day}</translation>
    </message>
    <message>
        <source>week {week}: {marked} of {all} marked</source>
        <translation>semaine {week}&#xa0;: {marked} sur {all} notés</translation>
    </message>
    <message>
        <source>sign-up of {name}</source>
        <translation>inscription de {name}</translation>
    </message>
    <message>
        <source>change of the sign-up of {name}</source>
        <translation>modification de l’inscription de {name}</translation>
    </message>
    <message>
        <source>new circle: {name}</source>
        <translation>nouveau cercle&#xa0;: {name}</translation>
    </message>
    <message>
        <source>change of {name}</source>
        <translation>modification de {name}</translation>
    </message>
    <message>
        <source>feedback: {name}</source>
        <translation>retour&#xa0;: {name}</translation>
    </message>
    <message>
        <source>paper slips: {name}</source>
        <translation>bulletins papier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>survey: {name}</source>
        <translation>enquête&#xa0;: {name}</translation>
    </message>
    <message>
        <source>form: {name}</source>
        <translation>formulaire&#xa0;: {name}</translation>
    </message>
    <message>
        <source>signed sheets: {name}</source>
        <translation>feuilles signées&#xa0;: {name}</translation>
    </message>
    <message>
        <source>survey sheets: {name}</source>
        <translation>feuilles d’enquête&#xa0;: {name}</translation>
    </message>
    <message>
        <source>planning worksheet: {name}</source>
        <translation>feuille de préparation&#xa0;: {name}</translation>
    </message>
    <message>
        <source>what a library tells: {name}</source>
        <translation>ce qu’une bibliothèque raconte&#xa0;: {name}</translation>
    </message>
    <message>
        <source>design of certificates: {name}</source>
        <translation>modèle de certificat&#xa0;: {name}</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>encore sans nom</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>pas de téléphone</translation>
    </message>
    <message>
        <source>A place is free: {learner} is next ({phone}).</source>
        <translation>Une place est libre&#xa0;: {learner} est la prochaine personne ({phone}).</translation>
    </message>
    <message>
        <source>Give the place</source>
        <translation>Donner la place</translation>
    </message>
    <message>
        <source>What to tell the learner…</source>
        <translation>Que dire au participant…</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18 ans</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>{heading}, slip {number}</source>
        <translation>{heading}, bulletin {number}</translation>
    </message>
    <message>
        <source>Same (F2)</source>
        <translation>La même (F2)</translation>
    </message>
    <message>
        <source>New (F3)</source>
        <translation>Nouveau (F3)</translation>
    </message>
    <message>
        <source>Signs up {name}, who is known here. Somebody new: F3.</source>
        <translation>Inscrit {name}, déjà connu ici. Quelqu’un de nouveau&#xa0;: F3.</translation>
    </message>
    <message>
        <source>Like {who}?</source>
        <translation>Comme {who}&#xa0;?</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>one waits</source>
        <translation>une personne attend</translation>
    </message>
    <message>
        <source>{n} wait</source>
        <translation>{n} attendent</translation>
    </message>
    <message>
        <source>A backup was made. It is checked by itself within the hour.</source>
        <translation>Une sauvegarde a été faite. Elle se vérifie d’elle-même dans l’heure.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Branches, week of {day}</source>
        <translation>Bibliothèques, semaine du {day}</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>Avec nouvelles</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sans nouvelles</translation>
    </message>
    <message>
        <source>No branch is among these this week.</source>
        <translation>Aucune bibliothèque n’est dans ce cas cette semaine.</translation>
    </message>
    <message>
        <source>Meetings, week of {day}</source>
        <translation>Séances, semaine du {day}</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Avec compte rendu</translation>
    </message>
    <message>
        <source>No meeting is among these this week.</source>
        <translation>Aucune séance n’est dans ce cas cette semaine.</translation>
    </message>
    <message>
        <source>New sign-ups, week of {day}</source>
        <translation>Nouvelles inscriptions, semaine du {day}</translation>
    </message>
    <message>
        <source>Nobody signed up in this week.</source>
        <translation>Personne ne s’est inscrit cette semaine.</translation>
    </message>
    <message>
        <source>Nothing was heard from {branch} yet</source>
        <translation>Pas encore de nouvelles de {branch}</translation>
    </message>
    <message>
        <source>No news from {branch} since {day}</source>
        <translation>Pas de nouvelles de {branch} depuis le {day}</translation>
    </message>
    <message>
        <source>one circle under way</source>
        <translation>un cercle en cours</translation>
    </message>
    <message>
        <source>{n} circles under way</source>
        <translation>{n} cercles en cours</translation>
    </message>
    <message>
        <source>silent for one week</source>
        <translation>sans nouvelles depuis une semaine</translation>
    </message>
    <message>
        <source>silent for {n} weeks</source>
        <translation>sans nouvelles depuis {n} semaines</translation>
    </message>
    <message>
        <source>Copy a message</source>
        <translation>Copier un message</translation>
    </message>
    <message>
        <source>Open the branch</source>
        <translation>Ouvrir la bibliothèque</translation>
    </message>
    <message>
        <source>begins {day}</source>
        <translation>commence {day}</translation>
    </message>
    <message>
        <source>began {day}</source>
        <translation>a commencé {day}</translation>
    </message>
    <message>
        <source>{circle}: nobody is signed up</source>
        <translation>{circle}&#xa0;: aucune inscription</translation>
    </message>
    <message>
        <source>{circle} ended on {day}</source>
        <translation>{circle} s’est terminé {day}</translation>
    </message>
    <message>
        <source>{circle} ends on {day}</source>
        <translation>{circle} se termine {day}</translation>
    </message>
    <message>
        <source>no certificate yet</source>
        <translation>pas encore d’attestation</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>Certificats…</translation>
    </message>
    <message>
        <source>Open the circle</source>
        <translation>Ouvrir le cercle</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Hello {name}, we have heard nothing from {branch} yet. How are your circles? Please send your parcel, or the week in a message. Thank you!</source>
        <translation>Bonjour {name}, nous n’avons pas encore de nouvelles de {branch}. Comment vont vos cercles&#xa0;? Merci d’envoyer votre colis, ou la semaine en un message&#xa0;!</translation>
    </message>
    <message>
        <source>Hello {name}, our last news from {branch} is of {day}. How are your circles? Please send your parcel, or the week in a message. Thank you!</source>
        <translation>Bonjour {name}, nos dernières nouvelles de {branch} datent du {day}. Comment vont vos cercles&#xa0;? Merci d’envoyer votre colis, ou la semaine en un message&#xa0;!</translation>
    </message>
    <message>
        <source>The message is copied: paste it into WhatsApp.</source>
        <translation>Le message est copié&#xa0;: collez-le dans WhatsApp.</translation>
    </message>
    <message>
        <source>They meet all the same</source>
        <translation>Les séances ont lieu quand même</translation>
    </message>
    <message>
        <source>It meets all the same</source>
        <translation>La séance a lieu quand même</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} et {n} autres</translation>
    </message>
    <message>
        <source>About {holiday}: the day hangs on the moon</source>
        <translation>Environ {holiday}&#xa0;: le jour dépend de la lune</translation>
    </message>
    <message>
        <source>Closed: {why}</source>
        <translation>Fermée&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{number}. {day}</source>
        <translation>{number}. {day}</translation>
    </message>
    <message>
        <source>What the surveys say</source>
        <translation>Ce que disent les enquêtes</translation>
    </message>
    <message>
        <source>What learners say</source>
        <translation>Ce que disent les participants</translation>
    </message>
    <message>
        <source>What the facilitator says</source>
        <translation>Ce que dit l’animateur</translation>
    </message>
    <message>
        <source>What learners answer stands here: means, counts and their words.</source>
        <translation>Ici se trouvent les réponses des participants&#xa0;: moyennes, nombres et leurs mots.</translation>
    </message>
    <message>
        <source>Mean {mean} of 5</source>
        <translation>Moyenne {mean} sur 5</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Answered, {day}</source>
        <translation>Répondu, {day}</translation>
    </message>
    <message>
        <source>Flyer</source>
        <translation>Prospectus</translation>
    </message>
    <message>
        <source>To hand out or pin up: when, where, with whom, and how to sign up.</source>
        <translation>À distribuer ou à afficher&#xa0;: quand, où, avec qui et comment s’inscrire.</translation>
    </message>
    <message>
        <source>Poster</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Large, for the notice board; cut along the lines, people tear a slip off.</source>
        <translation>En grand, pour le panneau d’affichage&#xa0;; découpez le long des lignes, chacun arrache un coupon.</translation>
    </message>
    <message>
        <source>Sign-up slips</source>
        <translation>Bulletins d’inscription</translation>
    </message>
    <message>
        <source>Four on a page, to fill in by hand; under Learners they are typed in, in the same order.</source>
        <translation>Quatre par page, à remplir à la main&#xa0;; on les saisit sous Participants, dans le même ordre.</translation>
    </message>
    <message>
        <source>Every circle that still meets, library by library. Pin it up at the entrance.</source>
        <translation>Tous les cercles qui se réunissent encore, bibliothèque par bibliothèque. À afficher à l’entrée.</translation>
    </message>
    <message>
        <source>What is on at our libraries</source>
        <translation>Au programme dans nos bibliothèques</translation>
    </message>
    <message>
        <source>List of circles</source>
        <translation>Liste des cercles</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Voir un exemple</translation>
    </message>
    <message>
        <source>Opens the practice library in a window of its own</source>
        <translation>Ouvre la bibliothèque d’exercice dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>The six steps</source>
        <translation>Les six étapes</translation>
    </message>
    <message>
        <source>Next: {text}</source>
        <translation>À faire&#xa0;: {text}</translation>
    </message>
    <message>
        <source>1 · Orient</source>
        <translation>1 · S’orienter</translation>
    </message>
    <message>
        <source>See what a learning circle is by playing one through.</source>
        <translation>Découvrez ce qu’est un cercle d’apprentissage en en jouant un.</translation>
    </message>
    <message>
        <source>Open the handbook</source>
        <translation>Ouvrir le manuel</translation>
    </message>
    <message>
        <source>2 · Gather a team</source>
        <translation>2 · Réunir une équipe</translation>
    </message>
    <message>
        <source>Ask people and branches to join, and note what they answer.</source>
        <translation>Invitez des personnes et des antennes, et notez leurs réponses.</translation>
    </message>
    <message>
        <source>Gather a team</source>
        <translation>Réunir une équipe</translation>
    </message>
    <message>
        <source>Invite a person…</source>
        <translation>Inviter une personne…</translation>
    </message>
    <message>
        <source>Show the invitations</source>
        <translation>Afficher les invitations</translation>
    </message>
    <message>
        <source>3 · Onboard facilitators</source>
        <translation>3 · Former les animateurs</translation>
    </message>
    <message>
        <source>Each plans a first circle: a draft in the practice library, then a real one.</source>
        <translation>Chacun planifie un premier cercle&#xa0;: un brouillon dans la bibliothèque d’exercice, puis un vrai.</translation>
    </message>
    <message>
        <source>New circle…</source>
        <translation>Nouveau cercle…</translation>
    </message>
    <message>
        <source>Show the courses</source>
        <translation>Afficher les cours</translation>
    </message>
    <message>
        <source>Plan a workshop…</source>
        <translation>Prévoir un atelier…</translation>
    </message>
    <message>
        <source>What patrons want…</source>
        <translation>Ce que veulent les usagers…</translation>
    </message>
    <message>
        <source>Plan a focus group…</source>
        <translation>Préparer un groupe de discussion…</translation>
    </message>
    <message>
        <source>4 · Support them</source>
        <translation>4 · Les soutenir</translation>
    </message>
    <message>
        <source>Who needs a word, who has been silent, what was promised.</source>
        <translation>Qui attend un mot, qui se tait, ce qui a été promis.</translation>
    </message>
    <message>
        <source>Show the facilitators</source>
        <translation>Afficher les animateurs</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>5 · Grow</source>
        <translation>5 · Grandir</translation>
    </message>
    <message>
        <source>Regional meetings, graduations, certificates, circles that are run once more.</source>
        <translation>Rencontres régionales, remises d’attestations, attestations, cercles organisés à nouveau.</translation>
    </message>
    <message>
        <source>Plan a regional meeting…</source>
        <translation>Préparer une réunion régionale…</translation>
    </message>
    <message>
        <source>Plan a graduation…</source>
        <translation>Préparer une remise d’attestations…</translation>
    </message>
    <message>
        <source>Show the events</source>
        <translation>Afficher les événements</translation>
    </message>
    <message>
        <source>Go to the certificates</source>
        <translation>Aller aux attestations</translation>
    </message>
    <message>
        <source>6 · Take part in the community</source>
        <translation>6 · Participer à la communauté</translation>
    </message>
    <message>
        <source>Show what your libraries do, with whom, and note where you told it.</source>
        <translation>Montrez ce que font vos bibliothèques, avec qui, et notez où vous l’avez dit.</translation>
    </message>
    <message>
        <source>Show what was shared</source>
        <translation>Voir ce qui a été partagé</translation>
    </message>
    <message>
        <source>Show the partners</source>
        <translation>Voir les partenaires</translation>
    </message>
    <message>
        <source>Write a post…</source>
        <translation>Écrire une publication…</translation>
    </message>
    <message>
        <source>A figure opens the rows behind it; the handbook says what each one counts.</source>
        <translation>Un chiffre ouvre les lignes qu’il compte&#xa0;; le manuel dit ce que chacun compte.</translation>
    </message>
    <message>
        <source>Show the reports</source>
        <translation>Voir les rapports</translation>
    </message>
    <message>
        <source>one mark</source>
        <translation>une marque</translation>
    </message>
    <message>
        <source>{n} marks</source>
        <translation>{n} marques</translation>
    </message>
    <message>
        <source>one slip</source>
        <translation>un feuillet</translation>
    </message>
    <message>
        <source>{n} slips</source>
        <translation>{n} feuillets</translation>
    </message>
    <message>
        <source>Record {marks} and {slips}</source>
        <translation>Enregistrer {marks} et {slips}</translation>
    </message>
    <message>
        <source>Keep one slip</source>
        <translation>Garder un feuillet</translation>
    </message>
    <message>
        <source>Keep {n} slips</source>
        <translation>Garder {n} feuillets</translation>
    </message>
    <message>
        <source>Record {n} marks of {meetings} meetings</source>
        <translation>Enregistrer {n} marques de {meetings} séances</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Record one mark</source>
        <translation>Enregistrer une marque</translation>
    </message>
    <message>
        <source>Record {n} marks</source>
        <translation>Enregistrer {n} marques</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Sorts</source>
        <translation>Tris</translation>
    </message>
    <message>
        <source>Last sort</source>
        <translation>Dernier tri</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Person’s code</source>
        <translation>Code de la personne</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Qui ou quoi</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur le papier</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>À l’écran</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Depuis un fichier</translation>
    </message>
    <message>
        <source>one not whole</source>
        <translation>un incomplet</translation>
    </message>
    <message>
        <source>{n} not whole</source>
        <translation>{n} incomplets</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>one card laid</source>
        <translation>une carte posée</translation>
    </message>
    <message>
        <source>{n} cards laid</source>
        <translation>{n} cartes posées</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Se lit</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>To be typed</source>
        <translation>À taper</translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation>Tapez le nom</translation>
    </message>
    <message>
        <source>Type what is written</source>
        <translation>Tapez ce qui est écrit</translation>
    </message>
    <message>
        <source>On an empty line</source>
        <translation>Sur une ligne vide</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Comme enregistré</translation>
    </message>
    <message>
        <source>Names to check</source>
        <translation>Noms à vérifier</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Registre des attestations</translation>
    </message>
    <message>
        <source>Record of service</source>
        <translation>État de service</translation>
    </message>
    <message>
        <source>{circle}, {day}: {words}</source>
        <translation>{circle}, {day}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The meeting’s pack</source>
        <translation>Dossier de la rencontre</translation>
    </message>
    <message>
        <source>Agenda, a part for each library, lines for common strategies and next steps.</source>
        <translation>Ordre du jour, une partie par bibliothèque, des lignes pour les stratégies communes et les prochaines étapes.</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Feuille de présence</translation>
    </message>
    <message>
        <source>Who is on the list signs; others write themselves on the empty lines.</source>
        <translation>Ceux de la liste signent&#xa0;; les autres s’inscrivent sur les lignes vides.</translation>
    </message>
    <message>
        <source>Addresses of our libraries</source>
        <translation>Adresses de nos bibliothèques</translation>
    </message>
    <message>
        <source>For letters and parcels. Print at 100 %, not “fit to page”.</source>
        <translation>Pour lettres et colis. Imprimez à 100 %, sans ajuster à la page.</translation>
    </message>
    <message>
        <source>Two alike on one sheet: both sign both, one stays, one goes along.</source>
        <translation>Deux fiches identiques sur une feuille&#xa0;: chacun signe les deux, l’une reste, l’autre part.</translation>
    </message>
    <message>
        <source>Loan slip</source>
        <translation>Fiche de prêt</translation>
    </message>
    <message>
        <source>Loan slip: {thing}</source>
        <translation>Fiche de prêt&#xa0;: {thing}</translation>
    </message>
    <message>
        <source>On a sheet of labels, or as badges to cut out. Print at 100 %, not “fit to page”.</source>
        <translation>Sur une planche d’étiquettes, ou en badges à découper. Imprimez à 100 %, sans ajuster à la page.</translation>
    </message>
    <message>
        <source>Names on labels</source>
        <translation>Noms sur étiquettes</translation>
    </message>
    <message>
        <source>Table tents</source>
        <translation>Chevalets de table</translation>
    </message>
    <message>
        <source>A name a page: folded once, it stands on the table and is read from both sides.</source>
        <translation>Un nom par page&#xa0;: pliée une fois, la feuille tient debout et se lit des deux côtés.</translation>
    </message>
    <message>
        <source>Report for the team</source>
        <translation>Rapport pour l’équipe</translation>
    </message>
    <message>
        <source>Goals, attendance, surveys and everybody&apos;s words, with charts.</source>
        <translation>Objectifs, présences, questionnaires et paroles de tous, avec des graphiques.</translation>
    </message>
    <message>
        <source>Report for others</source>
        <translation>Rapport pour d’autres</translation>
    </message>
    <message>
        <source>The same figures; of people&apos;s words the stories whose teller agreed.</source>
        <translation>Les mêmes chiffres&#xa0;; des paroles, seulement les récits que leur auteur permet de citer.</translation>
    </message>
    <message>
        <source>Our circle, to hang up</source>
        <translation>Notre cercle, à afficher</translation>
    </message>
    <message>
        <source>One page of figures and stories for the library&apos;s wall. More, Stories chooses.</source>
        <translation>Une page de chiffres et de récits pour le mur de la bibliothèque. On choisit sous Plus, Récits.</translation>
    </message>
    <message>
        <source>Thanks to the facilitator</source>
        <translation>Merci à l’animateur</translation>
    </message>
    <message>
        <source>A letter to print and sign.</source>
        <translation>Une lettre à imprimer et à signer.</translation>
    </message>
    <message>
        <source>Thanks to the library</source>
        <translation>Merci à la bibliothèque</translation>
    </message>
    <message>
        <source>A letter to the colleagues who were the circle&apos;s home.</source>
        <translation>Une lettre aux collègues qui ont accueilli le cercle.</translation>
    </message>
    <message>
        <source>Survey slip</source>
        <translation>Feuillet du questionnaire</translation>
    </message>
    <message>
        <source>Without a name: print it as often as there are learners.</source>
        <translation>Sans nom&#xa0;: imprimez-le autant de fois qu’il y a de participants.</translation>
    </message>
    <message>
        <source>Survey slips with names</source>
        <translation>Feuillets du questionnaire avec les noms</translation>
    </message>
    <message>
        <source>One for each learner, with the name on it.</source>
        <translation>Un pour chaque participant, avec son nom.</translation>
    </message>
    <message>
        <source>Facilitator’s survey</source>
        <translation>Questionnaire de l’animateur</translation>
    </message>
    <message>
        <source>For whoever facilitated the circle.</source>
        <translation>Pour la personne qui a animé le cercle.</translation>
    </message>
    <message>
        <source>A box and a signature for each learner. Photograph it afterwards and bring the picture in: the marks are read.</source>
        <translation>Une case et une signature pour chaque participant. Photographiez-la ensuite et apportez l’image&#xa0;: les marques sont lues.</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille de présence</translation>
    </message>
    <message>
        <source>One sheet for the whole circle, a column a meeting. It may be photographed after each.</source>
        <translation>Une feuille pour tout le cercle, une colonne par séance. On peut la photographier après chacune.</translation>
    </message>
    <message>
        <source>Sign-in sheet, all meetings</source>
        <translation>Feuille de présence, toutes les séances</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Son emplacement</translation>
    </message>
    <message>
        <source>Its place, with what stands there too</source>
        <translation>Son emplacement, avec ce qui s’y trouve aussi</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>A4, lying</source>
        <translation>A4, paysage</translation>
    </message>
    <message>
        <source>A4, standing</source>
        <translation>A4, portrait</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Choose the colour: {name}</source>
        <translation>Choisir la couleur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>A colour is written like #1C2430: # and six figures or A to F.</source>
        <translation>Une couleur s’écrit comme #1C2430&#xa0;: # puis six chiffres ou lettres de A à F.</translation>
    </message>
    <message>
        <source>The certificate as it will be printed</source>
        <translation>Le certificat tel qu’il sera imprimé</translation>
    </message>
    <message>
        <source>Arrow keys move the chosen part by half a millimetre, with Shift by five.</source>
        <translation>Les flèches déplacent la partie choisie d’un demi-millimètre, avec Maj de cinq.</translation>
    </message>
    <message>
        <source>Parts of the design</source>
        <translation>Parties du modèle</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Move it alone</source>
        <translation>La déplacer seule</translation>
    </message>
    <message>
        <source>Gives this line a place of its own, apart from those it stands with</source>
        <translation>Donne à cette ligne son propre emplacement, à part de ses voisines</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Taille la plus grande</translation>
    </message>
    <message>
        <source>A small code stands</source>
        <translation>Un petit code se place</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Taille la plus petite</translation>
    </message>
    <message>
        <source>Most lines</source>
        <translation>Lignes au plus</translation>
    </message>
    <message>
        <source>Between letters</source>
        <translation>Entre les lettres</translation>
    </message>
    <message>
        <source>White above</source>
        <translation>Blanc au-dessus</translation>
    </message>
    <message>
        <source>Capitals only</source>
        <translation>Majuscules seulement</translation>
    </message>
    <message>
        <source>A ring on both sides</source>
        <translation>Une ronde de chaque côté</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Room above the lines</source>
        <translation>Place au-dessus des traits</translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation>Trait le plus long</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Entre elles</translation>
    </message>
    <message>
        <source>From the edge</source>
        <translation>Depuis le bord</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Épaisseur</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Depuis la gauche</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Depuis le haut</translation>
    </message>
    <message>
        <source>Width of the place</source>
        <translation>Largeur de l’emplacement</translation>
    </message>
    <message>
        <source>Height of the place</source>
        <translation>Hauteur de l’emplacement</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Leave a line empty, and the words above it are printed.</source>
        <translation>Laissez une ligne vide&#xa0;: les mots au-dessus sont imprimés.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Making the certificates</source>
        <translation>Préparation des certificats</translation>
    </message>
    <message>
        <source>From entries up to {day}</source>
        <translation>D’après les saisies jusqu’au {day}</translation>
    </message>
    <message>
        <source>Regional meeting</source>
        <translation>Rencontre régionale</translation>
    </message>
    <message>
        <source>your part is written</source>
        <translation>votre partie est écrite</translation>
    </message>
    <message>
        <source>your part is not written</source>
        <translation>votre partie n’est pas écrite</translation>
    </message>
    <message>
        <source>Write it…</source>
        <translation>L’écrire…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>La modifier…</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’année dernière</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Le trimestre dernier</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>D’autres jours</translation>
    </message>
    <message>
        <source>Saved: {file}. It knows what is void as of {date}.</source>
        <translation>Enregistré&#xa0;: {file}. Il connaît ce qui était annulé au {date}.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>forum, WhatsApp group, notice board …</source>
        <translation>forum, groupe WhatsApp, panneau d’affichage…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce que cela a donné</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Ce qu’elle raconte</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Graduation</source>
        <translation>Remise des certificats</translation>
    </message>
    <message>
        <source>Focus group</source>
        <translation>Groupe de discussion</translation>
    </message>
    <message>
        <source>Professional development</source>
        <translation>Perfectionnement professionnel</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Autre événement</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>participe</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>formateur</translation>
    </message>
    <message>
        <source>veteran</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>intervenant</translation>
    </message>
    <message>
        <source>{came} of {all} came</source>
        <translation>{came} présents sur {all}</translation>
    </message>
    <message>
        <source>One invited</source>
        <translation>Une personne invitée</translation>
    </message>
    <message>
        <source>{n} invited</source>
        <translation>{n} personnes invitées</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>came</source>
        <translation>est venu</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>n’est pas venu</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>Written by {person}</source>
        <translation>Écrit par {person}</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>Où cela a été dit</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Cité</translation>
    </message>
    <message>
        <source>Learner survey</source>
        <translation>Enquête du participant</translation>
    </message>
    <message>
        <source>Facilitator survey</source>
        <translation>Enquête de l’animateur</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Ce qui a bien marché</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>À changer</translation>
    </message>
    <message>
        <source>After a meeting</source>
        <translation>Après une séance</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Saisi ici</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Non cité</translation>
    </message>
    <message>
        <source>Outside too</source>
        <translation>Aussi au-dehors</translation>
    </message>
    <message>
        <source>In the team</source>
        <translation>Dans l’équipe</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Authentique</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Newer than what is known here</source>
        <translation>Plus récent que ce qui est connu ici</translation>
    </message>
    <message>
        <source>{team} issued this certificate, and nothing in it was altered.</source>
        <translation>{team} a délivré ce certificat, et rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>This text was altered or cut, or it is not from a certificate. It proves nothing.</source>
        <translation>Ce texte a été modifié ou coupé, ou ne vient pas d’un certificat. Il ne prouve rien.</translation>
    </message>
    <message>
        <source>{team} issued this certificate and later declared it void. It counts no more.</source>
        <translation>{team} a délivré ce certificat puis l’a annulé. Il ne compte plus.</translation>
    </message>
    <message>
        <source>A computer signed it that is not known here yet. Whether it belongs to your team cannot be told: the certificate is not proven.</source>
        <translation>Un ordinateur encore inconnu ici l’a signé. On ne peut dire s’il appartient à votre équipe&#xa0;: le certificat n’est pas prouvé.</translation>
    </message>
    <message>
        <source>A newer CircleDesk signed it. Whether it is genuine cannot be told here: the certificate is not proven.</source>
        <translation>Un CircleDesk plus récent l’a signé. On ne peut dire ici s’il est authentique&#xa0;: le certificat n’est pas prouvé.</translation>
    </message>
    <message>
        <source>Compare this with the paper, and the name with the person’s identity card.</source>
        <translation>Comparez avec le papier, et le nom avec la pièce d’identité de la personne.</translation>
    </message>
    <message>
        <source>Read the code again from the paper itself. If the answer stays the same, do not accept the certificate.</source>
        <translation>Lisez de nouveau le code sur le papier lui-même. Si la réponse reste la même, n’acceptez pas le certificat.</translation>
    </message>
    <message>
        <source>Ask for the certificate that was issued in its place.</source>
        <translation>Demandez le certificat délivré à sa place.</translation>
    </message>
    <message>
        <source>Bring in the newest parcels, and check again.</source>
        <translation>Recevez les colis les plus récents, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Check it on a computer with the newest CircleDesk.</source>
        <translation>Vérifiez-le sur un ordinateur qui a le CircleDesk le plus récent.</translation>
    </message>
    <message>
        <source>Nothing of your team is known here yet.</source>
        <translation>Rien de votre équipe n’est encore connu ici.</translation>
    </message>
    <message>
        <source>Known as of {date}.</source>
        <translation>Selon ce qui était connu le {date}.</translation>
    </message>
    <message>
        <source>Attended {n} of {planned} meetings</source>
        <translation>A assisté à {n} séances sur {planned}</translation>
    </message>
    <message>
        <source>{serial}, issued {date}</source>
        <translation>{serial}, délivré le {date}</translation>
    </message>
    <message>
        <source>Where do copies of courses lie?</source>
        <translation>Où se trouvent les copies des cours&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing in «{folder}» is called like one of your courses.</source>
        <translation>Rien dans «&#xa0;{folder}&#xa0;» ne porte le nom d’un de vos cours.</translation>
    </message>
    <message>
        <source>Looking for copies of courses</source>
        <translation>Recherche de copies de cours</translation>
    </message>
    <message>
        <source>No copy of «{course}» is known on this computer.</source>
        <translation>Aucune copie de «&#xa0;{course}&#xa0;» n’est connue sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Look for copies first: the button above the list.</source>
        <translation>Cherchez d’abord des copies&#xa0;: le bouton au-dessus de la liste.</translation>
    </message>
    <message>
        <source>The copy of «{course}» is not where it was: {path}</source>
        <translation>La copie de «&#xa0;{course}&#xa0;» n’est plus où elle était&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Put its disk in, or look for copies again.</source>
        <translation>Insérez son disque, ou cherchez de nouveau des copies.</translation>
    </message>
    <message>
        <source>Taking out</source>
        <translation>Extraction</translation>
    </message>
    <message>
        <source>All lists as one workbook</source>
        <translation>Toutes les listes en un classeur</translation>
    </message>
    <message>
        <source>Meetings, circles, learners and the rest as sheets, for Excel or LibreOffice.</source>
        <translation>Séances, cercles, participants et le reste en feuilles, pour Excel ou LibreOffice.</translation>
    </message>
    <message>
        <source>All lists as CSV files</source>
        <translation>Toutes les listes en fichiers CSV</translation>
    </message>
    <message>
        <source>A file for each list, for any other program.</source>
        <translation>Un fichier par liste, pour tout autre programme.</translation>
    </message>
    <message>
        <source>Meetings and events for a calendar</source>
        <translation>Séances et événements pour un agenda</translation>
    </message>
    <message>
        <source>A telephone or mail program takes the file in; taken in again, it moves them.</source>
        <translation>Un téléphone ou une messagerie prend le fichier&#xa0;; repris plus tard, il les déplace.</translation>
    </message>
    <message>
        <source>The team’s people for a telephone</source>
        <translation>Les personnes de l’équipe pour un téléphone</translation>
    </message>
    <message>
        <source>Names, numbers and addresses of facilitators as contacts; no learners.</source>
        <translation>Noms, numéros et adresses des animateurs comme contacts&#xa0;; aucun participant.</translation>
    </message>
    <message>
        <source>P2PU’s files</source>
        <translation>Fichiers de P2PU</translation>
    </message>
    <message>
        <source>Circles, sign-ups, people and courses as P2PU’s own platform writes them.</source>
        <translation>Cercles, inscriptions, personnes et cours comme la plateforme de P2PU les écrit.</translation>
    </message>
    <message>
        <source>Everything, in open formats</source>
        <translation>Tout, en formats ouverts</translation>
    </message>
    <message>
        <source>All tables with a description of every field: readable without CircleDesk.</source>
        <translation>Toutes les tables avec une description de chaque champ&#xa0;: lisibles sans CircleDesk.</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Aucune page n’a tous ces mots.</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>Ces pages sont en anglais.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>The page that you were reading.</source>
        <translation>La page que vous lisiez.</translation>
    </message>
    <message>
        <source>The whole handbook</source>
        <translation>Le manuel entier</translation>
    </message>
    <message>
        <source>With its contents in front. Some eighty pages: print it on both sides.</source>
        <translation>Avec le sommaire au début. Quelque quatre-vingts pages&#xa0;: imprimez-les recto verso.</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Four weeks before</source>
        <translation>Quatre semaines avant</translation>
    </message>
    <message>
        <source>Two weeks before</source>
        <translation>Deux semaines avant</translation>
    </message>
    <message>
        <source>One week before</source>
        <translation>Une semaine avant</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>La veille</translation>
    </message>
    <message>
        <source>After the first meeting</source>
        <translation>Après la première séance</translation>
    </message>
    <message>
        <source>After the last meeting</source>
        <translation>Après la dernière séance</translation>
    </message>
    <message>
        <source>To hang beside the desk. What is ticked here is ticked on it.</source>
        <translation>À accrocher près du bureau. Ce qui est coché ici y est coché.</translation>
    </message>
    <message>
        <source>Checklist: {circle}</source>
        <translation>Liste de contrôle&#xa0;: {circle}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>An answer gives 0, 1 or 2 points. A topic’s score is its points in per cent of the most that its answered questions could give; the total is the mean of the topics. What is not answered is left out and never counts as nought.</source>
        <translation>Une réponse donne 0, 1 ou 2 points. La note d’un thème est le pourcentage du maximum que ses questions répondues pouvaient donner&#xa0;; le total est la moyenne des thèmes. Ce qui est sans réponse est laissé de côté et ne compte jamais pour zéro.</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Pas encore de note</translation>
    </message>
    <message>
        <source>Total {score} of 100</source>
        <translation>Total {score} sur 100</translation>
    </message>
    <message>
        <source>Empty form</source>
        <translation>Formulaire vide</translation>
    </message>
    <message>
        <source>What was answered, to hand in or keep.</source>
        <translation>Les réponses, à remettre ou à garder.</translation>
    </message>
    <message>
        <source>Filled form</source>
        <translation>Formulaire rempli</translation>
    </message>
    <message>
        <source>A bar a branch, a table of topics, what several would like to learn.</source>
        <translation>Une barre par antenne, un tableau des thèmes, ce que plusieurs aimeraient apprendre.</translation>
    </message>
    <message>
        <source>Our branches compared</source>
        <translation>Nos antennes comparées</translation>
    </message>
    <message>
        <source>New in the team</source>
        <translation>Nouveau dans l’équipe</translation>
    </message>
    <message>
        <source>Agreed with the management</source>
        <translation>Accord avec la direction</translation>
    </message>
    <message>
        <source>What the library has</source>
        <translation>Ce que possède la bibliothèque</translation>
    </message>
    <message>
        <source>What to say on the first page, what to agree on the second.</source>
        <translation>Ce qu’il faut dire en première page, ce qu’il faut convenir en seconde.</translation>
    </message>
    <message>
        <source>To fill in by hand; then it is typed in here.</source>
        <translation>À remplir à la main, puis à saisir ici.</translation>
    </message>
    <message>
        <source>Who was there, what was told and agreed, who does what by when.</source>
        <translation>Qui était là, ce qui a été dit et convenu, qui fait quoi pour quand.</translation>
    </message>
    <message>
        <source>One for each guest on the list, two on a sheet, to cut.</source>
        <translation>Une pour chaque invité de la liste, deux par feuille, à couper.</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>The parts of the plan with their hours, for the guests.</source>
        <translation>Les parties du plan avec leurs heures, pour les invités.</translation>
    </message>
    <message>
        <source>Programme of the day</source>
        <translation>Programme de la journée</translation>
    </message>
    <message>
        <source>The questions with lines below, for who takes notes. No names.</source>
        <translation>Les questions avec des lignes, pour qui prend des notes. Sans noms.</translation>
    </message>
    <message>
        <source>Note taker’s sheet</source>
        <translation>Feuille de prise de notes</translation>
    </message>
    <message>
        <source>Findings with their topics, then each question with its answers.</source>
        <translation>Les constats avec leurs sujets, puis chaque question avec ses réponses.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>How far each branch is</source>
        <translation>Où en est chaque bibliothèque</translation>
    </message>
    <message>
        <source>One line a library: since when each stage is reached, and what comes next.</source>
        <translation>Une ligne par bibliothèque&#xa0;: depuis quand chaque étape est atteinte, et la suite.</translation>
    </message>
    <message>
        <source>To print and sign. Printing or saving it notes that they were thanked today.</source>
        <translation>À imprimer et signer. L’imprimer ou l’enregistrer note qu’ils ont été remerciés aujourd’hui.</translation>
    </message>
    <message>
        <source>A letter of thanks</source>
        <translation>Une lettre de remerciement</translation>
    </message>
    <message>
        <source>Partners and groups to send it to, with their contacts, and a box to tick.</source>
        <translation>Partenaires et groupes à qui l’envoyer, avec leurs contacts et une case à cocher.</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>À qui l’envoyer</translation>
    </message>
    <message>
        <source>Hours, what is asked, what to bring, open questions; the last page is to sign.</source>
        <translation>Heures, questions, ce qu’il faut apporter, questions ouvertes&#xa0;; la dernière page est à signer.</translation>
    </message>
    <message>
        <source>Facilitator’s guide</source>
        <translation>Guide de l’animateur</translation>
    </message>
    <message>
        <source>To fill in by hand: each plans her first circle. Copy one for everyone.</source>
        <translation>À remplir à la main&#xa0;: chacun prépare son premier cercle. Copiez-en une pour chacun.</translation>
    </message>
    <message>
        <source>Planning worksheet</source>
        <translation>Feuille de préparation</translation>
    </message>
    <message>
        <source>A page each, with what was typed in, to take home.</source>
        <translation>Une page chacun, avec ce qui a été saisi, à emporter.</translation>
    </message>
    <message>
        <source>Worksheets filled in</source>
        <translation>Feuilles remplies</translation>
    </message>
    <message>
        <source>Two hours</source>
        <translation>Deux heures</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>Une demi-journée</translation>
    </message>
    <message>
        <source>A whole day</source>
        <translation>Une journée entière</translation>
    </message>
    <message>
        <source>One hour</source>
        <translation>Une heure</translation>
    </message>
    <message>
        <source>A conference</source>
        <translation>Une conférence</translation>
    </message>
    <message>
        <source>A paper or talk</source>
        <translation>Un article ou un exposé</translation>
    </message>
    <message>
        <source>A trip</source>
        <translation>Un voyage</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{form} ({length})</source>
        <translation>{form} ({length})</translation>
    </message>
    <message>
        <source>{length} in all.</source>
        <translation>{length} en tout.</translation>
    </message>
    <message>
        <source>{length} in all: as long as the event.</source>
        <translation>{length} en tout&#xa0;: autant que l’événement.</translation>
    </message>
    <message>
        <source>{length} in all; the event is planned for {planned}. Free: {spare}.</source>
        <translation>{length} en tout&#xa0;; l’événement est prévu pour {planned}. Libre&#xa0;: {spare}.</translation>
    </message>
    <message>
        <source>{length} in all, but the event is planned for {planned}: too long by {over}.</source>
        <translation>{length} en tout, mais l’événement est prévu pour {planned}&#xa0;: {over} de trop.</translation>
    </message>
    <message>
        <source>Run the event</source>
        <translation>Mener l’événement</translation>
    </message>
    <message>
        <source>Led by {person}</source>
        <translation>Mené par {person}</translation>
    </message>
    <message>
        <source>one notice for you</source>
        <translation>un avis pour vous</translation>
    </message>
    <message>
        <source>{n} notices for you</source>
        <translation>{n} avis pour vous</translation>
    </message>
    <message>
        <source>one answer to a question</source>
        <translation>une réponse à une question</translation>
    </message>
    <message>
        <source>{n} answers to questions</source>
        <translation>{n} réponses à des questions</translation>
    </message>
    <message>
        <source>one question</source>
        <translation>une question</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} questions</translation>
    </message>
    <message>
        <source>one word on a notice</source>
        <translation>un mot sur un avis</translation>
    </message>
    <message>
        <source>{n} words on notices</source>
        <translation>{n} mots sur des avis</translation>
    </message>
    <message>
        <source>In it: {what}.</source>
        <translation>Dedans&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Show the notebook</source>
        <translation>Montrer le carnet</translation>
    </message>
    <message>
        <source>Read it on Today</source>
        <translation>Le lire sur Aujourd’hui</translation>
    </message>
    <message>
        <source>Gives: {what}</source>
        <translation>Donne&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Wants: {what}</source>
        <translation>Souhaite&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Put away: not on the list of now.</source>
        <translation>Mis de côté&#xa0;: absent de la liste actuelle.</translation>
    </message>
    <message>
        <source>Run the meeting</source>
        <translation>Mener la séance</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qu’on demande</translation>
    </message>
    <message>
        <source>Noted: {words}</source>
        <translation>Noté&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pour le</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Posée par</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Everyone makes a draft circle</source>
        <translation>Chacun fait un brouillon de cercle</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Open since {event}</source>
        <translation>Ouverte depuis {event}</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>pas encore remplie</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>remplie</translation>
    </message>
    <message>
        <source>no draft yet</source>
        <translation>pas encore de brouillon</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>Needs: {what}</source>
        <translation>Besoin&#xa0;: {what}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>par {name}</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>{stage}: since</source>
        <translation>{stage}&#xa0;: depuis</translation>
    </message>
    <message>
        <source>{title}: {branch}</source>
        <translation>{title}&#xa0;: {branch}</translation>
    </message>
    <message>
        <source>Nothing is noted of this yet.</source>
        <translation>Rien n’est encore noté à ce sujet.</translation>
    </message>
    <message>
        <source>One branch in the team</source>
        <translation>Une bibliothèque dans l’équipe</translation>
    </message>
    <message>
        <source>{n} branches in the team</source>
        <translation>{n} bibliothèques dans l’équipe</translation>
    </message>
    <message>
        <source>{yes} of {asked} who were asked said yes</source>
        <translation>{yes} sur {asked} personnes invitées ont dit oui</translation>
    </message>
    <message>
        <source>{n} of {all} sites assessed</source>
        <translation>{n} lieux évalués sur {all}</translation>
    </message>
    <message>
        <source>{n} of {all} agreed with the management</source>
        <translation>{n} sur {all} d’accord avec la direction</translation>
    </message>
    <message>
        <source>One person came to a workshop</source>
        <translation>Une personne est venue à un atelier</translation>
    </message>
    <message>
        <source>{n} people came to a workshop</source>
        <translation>{n} personnes sont venues à un atelier</translation>
    </message>
    <message>
        <source>{n} of {all} branches have drafted a circle</source>
        <translation>{n} bibliothèques sur {all} ont ébauché un cercle</translation>
    </message>
    <message>
        <source>{hosts} of {all} facilitators have begun one</source>
        <translation>{hosts} animateurs sur {all} en ont commencé un</translation>
    </message>
    <message>
        <source>One circle runs</source>
        <translation>Un cercle est en cours</translation>
    </message>
    <message>
        <source>{n} circles run</source>
        <translation>{n} cercles sont en cours</translation>
    </message>
    <message>
        <source>One thing to come back to</source>
        <translation>Une chose à reprendre</translation>
    </message>
    <message>
        <source>{n} things to come back to</source>
        <translation>{n} choses à reprendre</translation>
    </message>
    <message>
        <source>One question without an answer</source>
        <translation>Une question sans réponse</translation>
    </message>
    <message>
        <source>{n} questions without an answer</source>
        <translation>{n} questions sans réponse</translation>
    </message>
    <message>
        <source>One circle finished</source>
        <translation>Un cercle est terminé</translation>
    </message>
    <message>
        <source>{n} circles finished</source>
        <translation>{n} cercles sont terminés</translation>
    </message>
    <message>
        <source>One certificate issued</source>
        <translation>Une attestation délivrée</translation>
    </message>
    <message>
        <source>{n} certificates issued</source>
        <translation>{n} attestations délivrées</translation>
    </message>
    <message>
        <source>One branch with a second circle</source>
        <translation>Une bibliothèque avec un deuxième cercle</translation>
    </message>
    <message>
        <source>{n} branches with a second circle</source>
        <translation>{n} bibliothèques avec un deuxième cercle</translation>
    </message>
    <message>
        <source>One gathering was held</source>
        <translation>Une rencontre a eu lieu</translation>
    </message>
    <message>
        <source>{n} gatherings were held</source>
        <translation>{n} rencontres ont eu lieu</translation>
    </message>
    <message>
        <source>One thing shared</source>
        <translation>Une chose partagée</translation>
    </message>
    <message>
        <source>{n} things shared</source>
        <translation>{n} choses partagées</translation>
    </message>
    <message>
        <source>One partner</source>
        <translation>Un partenaire</translation>
    </message>
    <message>
        <source>{n} partners</source>
        <translation>{n} partenaires</translation>
    </message>
    <message>
        <source>One circle on the public list</source>
        <translation>Un cercle sur la liste publique</translation>
    </message>
    <message>
        <source>{n} circles on the public list</source>
        <translation>{n} cercles sur la liste publique</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Pas compté</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>This computer has no program for «{file}».</source>
        <translation>Cet ordinateur n’a pas de programme pour «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Save it, and open it where there is one.</source>
        <translation>Enregistrez-le et ouvrez-le là où il y en a un.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tableur</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>File of kind {ending}</source>
        <translation>Fichier de type {ending}</translation>
    </message>
    <message>
        <source>Choose the file of sorts</source>
        <translation>Choisir le fichier des tris</translation>
    </message>
    <message>
        <source>One card to lay</source>
        <translation>Une carte à poser</translation>
    </message>
    <message>
        <source>{n} cards to lay</source>
        <translation>{n} cartes à poser</translation>
    </message>
    <message>
        <source>All cards are laid</source>
        <translation>Toutes les cartes sont posées</translation>
    </message>
    <message>
        <source>Cards to cut</source>
        <translation>Cartes à découper</translation>
    </message>
    <message>
        <source>Twelve on a page, with numbers for typing the sorts in. One set for each person.</source>
        <translation>Douze par page, numérotées pour saisir les tris. Un jeu par personne.</translation>
    </message>
    <message>
        <source>Sheet with the grid</source>
        <translation>Feuille avec la grille</translation>
    </message>
    <message>
        <source>On it the cards are laid; then their numbers are written into the places.</source>
        <translation>On y pose les cartes&#xa0;; puis on écrit leurs numéros dans les places.</translation>
    </message>
    <message>
        <source>Who stands together, for what, and which courses follow.</source>
        <translation>Qui va ensemble, pour quoi, et quels cours en découlent.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Stand for it: {codes}</source>
        <translation>Le partagent&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>See it the other way round: {codes}</source>
        <translation>Voient les choses à l’inverse&#xa0;: {codes}</translation>
    </message>
    <message>
        <source>Most like them</source>
        <translation>Ce qui leur ressemble le plus</translation>
    </message>
    <message>
        <source>Least like them</source>
        <translation>Ce qui leur ressemble le moins</translation>
    </message>
    <message>
        <source>What sets them apart from the others</source>
        <translation>Ce qui les distingue des autres</translation>
    </message>
    <message>
        <source>Topics to offer</source>
        <translation>Thèmes à proposer</translation>
    </message>
    <message>
        <source>Their cards name no topic.</source>
        <translation>Leurs cartes ne nomment aucun thème.</translation>
    </message>
    <message>
        <source>Courses in your list that fit</source>
        <translation>Cours de votre liste qui conviennent</translation>
    </message>
    <message>
        <source>No course in your list fits yet.</source>
        <translation>Aucun cours de votre liste ne convient encore.</translation>
    </message>
    <message>
        <source>On this all agree</source>
        <translation>Tous sont d’accord là-dessus</translation>
    </message>
    <message>
        <source>Viewpoint {number}</source>
        <translation>Point de vue {number}</translation>
    </message>
    <message>
        <source>{card} More like them ({place}) than like the others ({others}).</source>
        <translation>{card} Leur ressemble plus ({place}) qu’aux autres ({others}).</translation>
    </message>
    <message>
        <source>{card} Less like them ({place}) than like the others ({others}).</source>
        <translation>{card} Leur ressemble moins ({place}) qu’aux autres ({others}).</translation>
    </message>
    <message>
        <source>{card} With them in between ({place}); with the others {others}.</source>
        <translation>{card} Chez elles, entre les deux ({place})&#xa0;; chez les autres {others}.</translation>
    </message>
    <message>
        <source>Column {value}: {held} of {room} cards. {card}</source>
        <translation>Colonne {value}&#xa0;: {held} cartes sur {room}. {card}</translation>
    </message>
    <message>
        <source>Empty place</source>
        <translation>Place vide</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>The backup of {when} was put back: all is as it was then. What was here before is kept among the backups.</source>
        <translation>La sauvegarde du {when} est remise en place&#xa0;: tout est comme à ce moment-là. Ce qu’il y avait avant est gardé parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>Putting the backup back</source>
        <translation>Remise en place de la sauvegarde</translation>
    </message>
    <message>
        <source>The backup that was tried is no good.</source>
        <translation>La sauvegarde essayée n’est pas bonne.</translation>
    </message>
    <message>
        <source>Make a backup now, and try it.</source>
        <translation>Faites une sauvegarde maintenant, et essayez-la.</translation>
    </message>
    <message>
        <source>The newest backup was opened, checked and counted: it is good.</source>
        <translation>La sauvegarde la plus récente a été ouverte, vérifiée et comptée&#xa0;: elle est bonne.</translation>
    </message>
    <message>
        <source>Trying the newest backup</source>
        <translation>Essai de la sauvegarde la plus récente</translation>
    </message>
    <message>
        <source>Choose a flash disk for the backups</source>
        <translation>Choisir une clé USB pour les sauvegardes</translation>
    </message>
    <message>
        <source>The newest backup lies on the flash disk too, sealed.</source>
        <translation>La sauvegarde la plus récente est aussi sur la clé USB, scellée.</translation>
    </message>
    <message>
        <source>Copying the backup</source>
        <translation>Copie de la sauvegarde</translation>
    </message>
    <message>
        <source>Backups are copied to no flash disk any more; what is there stays.</source>
        <translation>Les sauvegardes ne sont plus copiées sur une clé USB&#xa0;; ce qui s’y trouve reste.</translation>
    </message>
    <message>
        <source>Locking the database</source>
        <translation>Verrouillage de la base de données</translation>
    </message>
    <message>
        <source>Unlocking the database</source>
        <translation>Déverrouillage de la base de données</translation>
    </message>
    <message>
        <source>The new version</source>
        <translation>La nouvelle version</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Version {version} begins with the next start of CircleDesk.</source>
        <translation>La version {version} commence au prochain démarrage de CircleDesk.</translation>
    </message>
    <message>
        <source>Taking the new version</source>
        <translation>Prise de la nouvelle version</translation>
    </message>
    <message>
        <source>For her alone: no other learner stands in it. It says where was looked, too.</source>
        <translation>Pour elle seule&#xa0;: aucun autre participant n’y figure. Il dit aussi où l’on a cherché.</translation>
    </message>
    <message>
        <source>All about {name}</source>
        <translation>Tout sur {name}</translation>
    </message>
    <message>
        <source>For the data commissioner: what was asked and when it was answered, no names.</source>
        <translation>Pour l’autorité des données&#xa0;: ce qui a été demandé et la date de réponse, sans noms.</translation>
    </message>
    <message>
        <source>Register of requests</source>
        <translation>Registre des demandes</translation>
    </message>
    <message>
        <source>To hand over or to send: what she asked, the answer, and what was changed.</source>
        <translation>À remettre ou à envoyer&#xa0;: ce qu’elle a demandé, la réponse et ce qui a changé.</translation>
    </message>
    <message>
        <source>Answer to the request</source>
        <translation>Réponse à la demande</translation>
    </message>
    <message>
        <source>File for programs (*.json)</source>
        <translation>Fichier pour programmes (*.json)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer en fichier</translation>
    </message>
    <message>
        <source>Notice for the wall</source>
        <translation>Avis à afficher</translation>
    </message>
    <message>
        <source>What learners are told: what is kept, how long, and what they may ask for.</source>
        <translation>Ce qui est dit aux participants&#xa0;: ce qui est conservé, combien de temps, et ce qu’ils peuvent demander.</translation>
    </message>
    <message>
        <source>Record of processing</source>
        <translation>Registre des traitements</translation>
    </message>
    <message>
        <source>What the law wants to be written down, filled from the settings.</source>
        <translation>Ce que la loi veut voir écrit, rempli depuis les réglages.</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>Analyse d’impact</translation>
    </message>
    <message>
        <source>A draft: what stands on a line is to be written by hand.</source>
        <translation>Un projet&#xa0;: ce qui a une ligne s’écrit à la main.</translation>
    </message>
    <message>
        <source>Papers of the law</source>
        <translation>Papiers de la loi</translation>
    </message>
    <message>
        <source>Notice to the data commissioner</source>
        <translation>Avis à l’autorité de protection des données</translation>
    </message>
    <message>
        <source>A draft: read it, sign it, send it within 72 hours of noticing.</source>
        <translation>Un projet&#xa0;: lisez-le, signez-le, envoyez-le dans les 72 heures.</translation>
    </message>
    <message>
        <source>Letter to the people concerned</source>
        <translation>Lettre aux personnes concernées</translation>
    </message>
    <message>
        <source>A draft, to hand out, to read aloud or to send.</source>
        <translation>Un projet, à remettre, à lire à voix haute ou à envoyer.</translation>
    </message>
    <message>
        <source>Register of incidents</source>
        <translation>Registre des incidents</translation>
    </message>
    <message>
        <source>All of them, with what was done and who was told when.</source>
        <translation>Tous, avec ce qui fut fait et qui fut prévenu quand.</translation>
    </message>
    <message>
        <source>See all that is kept</source>
        <translation>Voir tout ce qui est gardé</translation>
    </message>
    <message>
        <source>Correct something</source>
        <translation>Corriger quelque chose</translation>
    </message>
    <message>
        <source>Take consent back</source>
        <translation>Retirer l’accord</translation>
    </message>
    <message>
        <source>Get it as a file</source>
        <translation>Le recevoir en fichier</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Ne plus l’utiliser</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>S’opposer</translation>
    </message>
    <message>
        <source>Done as asked</source>
        <translation>Fait comme demandé</translation>
    </message>
    <message>
        <source>Refused, with the reason</source>
        <translation>Refusé, avec la raison</translation>
    </message>
    <message>
        <source>She does not want it any more</source>
        <translation>Elle n’en veut plus</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <source>{n} days late</source>
        <translation>{n} jours de retard</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>à rendre aujourd’hui</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>Encore 1 jour</translation>
    </message>
    <message>
        <source>{n} days left</source>
        <translation>Encore {n} jours</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>How long data are kept, who did what, the papers of the law, a lost computer.</source>
        <translation>Durée de conservation, qui a fait quoi, papiers de la loi, ordinateur perdu.</translation>
    </message>
    <message>
        <source>Open data protection</source>
        <translation>Ouvrir la protection des données</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Protection des données</translation>
    </message>
    <message>
        <source>How long data are kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Les regarder</translation>
    </message>
    <message>
        <source>One learner has not been here for as long as data are kept.</source>
        <translation>Un participant n’est plus venu depuis la durée de conservation.</translation>
    </message>
    <message>
        <source>{n} learners have not been here for as long as data are kept.</source>
        <translation>{n} participants ne sont plus venus depuis la durée de conservation.</translation>
    </message>
    <message>
        <source>Who wants to see, correct or erase what is kept, and by when it is answered.</source>
        <translation>Qui veut voir, corriger ou effacer ce qui est gardé, et jusqu’à quand y répondre.</translation>
    </message>
    <message>
        <source>Show the requests</source>
        <translation>Afficher les demandes</translation>
    </message>
    <message>
        <source>Requests about own data</source>
        <translation>Demandes sur ses données</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>Enregistrer un fichier pour l’assistance</translation>
    </message>
    <message>
        <source>{file} is written. Nobody is named in it; read it before you send it.</source>
        <translation>{file} est écrit. Personne n’y est nommé&#xa0;; lisez-le avant de l’envoyer.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged</source>
        <translation>Le fichier de la bibliothèque est endommagé</translation>
    </message>
    <message>
        <source>This library needs the newer CircleDesk</source>
        <translation>Cette bibliothèque demande la version plus récente de CircleDesk</translation>
    </message>
    <message>
        <source>The database is locked</source>
        <translation>La base de données est verrouillée</translation>
    </message>
    <message>
        <source>The library is not safe in this folder</source>
        <translation>La bibliothèque n’est pas en sécurité dans ce dossier</translation>
    </message>
    <message>
        <source>The library cannot be opened just now</source>
        <translation>La bibliothèque ne peut pas être ouverte pour le moment</translation>
    </message>
    <message>
        <source>Version {version} did not start on this computer, and the version before it was started again. But the library was made ready for the new one already.</source>
        <translation>La version {version} n’a pas démarré sur cet ordinateur, et la version précédente a été relancée. Mais la bibliothèque était déjà préparée pour la nouvelle.</translation>
    </message>
    <message>
        <source>Nothing is thrown away: the damaged file is kept, whichever way you choose. What you sent to others they still have.</source>
        <translation>Rien n’est jeté&#xa0;: le fichier endommagé est gardé, quel que soit votre choix. Ce que vous avez envoyé aux autres, ils l’ont encore.</translation>
    </message>
    <message>
        <source>Nothing was lost: all that you entered is still there.</source>
        <translation>Rien n’est perdu&#xa0;: tout ce que vous avez saisi est encore là.</translation>
    </message>
    <message>
        <source>It was made on {when}.</source>
        <translation>Elle a été faite le {when}.</translation>
    </message>
    <message>
        <source>What was entered after that has to be entered once more.</source>
        <translation>Ce qui a été saisi après devra être saisi de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was entered here after that.</source>
        <translation>Rien n’a été saisi ici après.</translation>
    </message>
    <message>
        <source>One action after that has to be done once more.</source>
        <translation>Une action faite après devra être refaite.</translation>
    </message>
    <message>
        <source>{n} actions after that have to be done once more.</source>
        <translation>{n} actions faites après devront être refaites.</translation>
    </message>
    <message>
        <source>Put back the backup from before version {version}</source>
        <translation>Remettre la sauvegarde d’avant la version {version}</translation>
    </message>
    <message>
        <source>Put back the newest good backup</source>
        <translation>Remettre la dernière bonne sauvegarde</translation>
    </message>
    <message>
        <source>The newest good backup was made on {when}.</source>
        <translation>La dernière bonne sauvegarde a été faite le {when}.</translation>
    </message>
    <message>
        <source>One change comes from it.</source>
        <translation>Une modification en provient.</translation>
    </message>
    <message>
        <source>{n} changes come from it.</source>
        <translation>{n} modifications en proviennent.</translation>
    </message>
    <message>
        <source>One change could be read, but what came before it could not: it is left out.</source>
        <translation>Une modification a pu être lue, mais pas celle d’avant&#xa0;: elle est laissée de côté.</translation>
    </message>
    <message>
        <source>{n} changes could be read, but what came before them could not: they are left out.</source>
        <translation>{n} modifications ont pu être lues, mais pas celles d’avant&#xa0;: elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>One change was altered in the file, and is taken as it stands there.</source>
        <translation>Une modification a été altérée dans le fichier&#xa0;; elle est reprise telle qu’elle y figure.</translation>
    </message>
    <message>
        <source>{n} changes were altered in the file, and are taken as they stand there.</source>
        <translation>{n} modifications ont été altérées dans le fichier&#xa0;; elles sont reprises telles qu’elles y figurent.</translation>
    </message>
    <message>
        <source>Of one action it is not certain who did it and when.</source>
        <translation>Pour une action, il n’est pas certain qui l’a faite ni quand.</translation>
    </message>
    <message>
        <source>Of {n} actions it is not certain who did them and when.</source>
        <translation>Pour {n} actions, il n’est pas certain qui les a faites ni quand.</translation>
    </message>
    <message>
        <source>Look at your newest entries, and enter again what is missing.</source>
        <translation>Regardez vos dernières saisies, et saisissez de nouveau ce qui manque.</translation>
    </message>
    <message>
        <source>Nothing more could be read from the damaged file.</source>
        <translation>Rien de plus n’a pu être lu dans le fichier endommagé.</translation>
    </message>
    <message>
        <source>One change was read from the damaged file.</source>
        <translation>Une modification a été lue dans le fichier endommagé.</translation>
    </message>
    <message>
        <source>{n} changes were read from the damaged file.</source>
        <translation>{n} modifications ont été lues dans le fichier endommagé.</translation>
    </message>
    <message>
        <source>Who is at the desk…</source>
        <translation>Qui est au bureau…</translation>
    </message>
    <message>
        <source>The library is rescued.</source>
        <translation>La bibliothèque est sauvée.</translation>
    </message>
    <message>
        <source>Rescuing what can be read</source>
        <translation>Sauvetage de ce qui peut être lu</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation type="unfinished">Qui a fait quoi</translation>
    </message>
    <message>
        <source>For an auditor: line by line, with room to sign.</source>
        <translation>Pour un auditeur&#xa0;: ligne par ligne, avec la place de signer.</translation>
    </message>
    <message>
        <source>The last {n} days</source>
        <translation>Les {n} derniers jours</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished">Jours</translation>
    </message>
</context>
<context>
    <name>AboutTab</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Il n’a pas eu lieu</translation>
    </message>
    <message>
        <source>Take “did not happen” back</source>
        <translation>Revenir sur «&#xa0;n’a pas eu lieu&#xa0;»</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Delete the circle</source>
        <translation>Supprimer le cercle</translation>
    </message>
    <message>
        <source>Attendance from week to week</source>
        <translation>Présences de semaine en semaine</translation>
    </message>
    <message>
        <source>one signed up</source>
        <translation>un inscrit</translation>
    </message>
    <message>
        <source>{n} signed up</source>
        <translation>{n} inscrits</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>{n} % of the meetings</source>
        <translation>{n} % des séances</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Animateurs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dure</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Sign-up</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>For a certificate</source>
        <translation>Pour une attestation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Question at sign-up</source>
        <translation>Question à l’inscription</translation>
    </message>
    <message>
        <source>Facilitator’s goal</source>
        <translation>Objectif de l’animateur</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Préoccupations</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>{circle} did not happen; it stays, and can be taken back here.</source>
        <translation>{circle} n’a pas eu lieu&#xa0;; il reste, et cela peut être repris ici.</translation>
    </message>
    <message>
        <source>{circle} is deleted with its sign-ups ({n}), attendance and feedback.</source>
        <translation>{circle} est supprimé avec ses inscriptions ({n}), présences et retours.</translation>
    </message>
    <message>
        <source>{circle} counts again.</source>
        <translation>{circle} compte de nouveau.</translation>
    </message>
    <message>
        <source>The circle is published.</source>
        <translation>Le cercle est publié.</translation>
    </message>
</context>
<context>
    <name>AcceptDeviceDialog</name>
    <message>
        <source>Accept a computer</source>
        <translation>Accepter un ordinateur</translation>
    </message>
    <message>
        <source>Accept the computer</source>
        <translation>Accepter l’ordinateur</translation>
    </message>
    <message>
        <source>{computer} asks to join the team.</source>
        <translation>{computer} demande à rejoindre l’équipe.</translation>
    </message>
    <message>
        <source>It asks to be an organizer&apos;s computer: it holds everything of every branch, and may change all.</source>
        <translation>Il demande à être un ordinateur d’organisateur&#xa0;: il contient tout de chaque antenne, et peut tout modifier.</translation>
    </message>
    <message>
        <source>Ask the branch by telephone which code stands on its screen.</source>
        <translation>Demandez à l’antenne par téléphone quel code s’affiche sur son écran.</translation>
    </message>
    <message>
        <source>I have compared the codes: they are the same</source>
        <translation>J’ai comparé les codes&#xa0;: ils sont identiques</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Undo: {action}</source>
        <translation>Annuler&#xa0;: {action}</translation>
    </message>
    <message>
        <source>Redo: {action}</source>
        <translation>Rétablir&#xa0;: {action}</translation>
    </message>
    <message>
        <source>Undo the last action</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Trouver ou faire quelque chose</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Sign up a learner…</source>
        <translation>Inscrire un participant…</translation>
    </message>
    <message>
        <source>Interest list</source>
        <translation>Liste d’intérêt</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Même personne&#xa0;?</translation>
    </message>
    <message>
        <source>New circle…</source>
        <translation>Nouveau cercle…</translation>
    </message>
    <message>
        <source>New course…</source>
        <translation>Nouveau cours…</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <source>Events: workshops, regional meetings, graduations</source>
        <translation>Événements&#xa0;: ateliers, rencontres régionales, remises d’attestations</translation>
    </message>
    <message>
        <source>Branch closed…</source>
        <translation>Bibliothèque fermée…</translation>
    </message>
    <message>
        <source>Invite a person…</source>
        <translation>Inviter une personne…</translation>
    </message>
    <message>
        <source>Gather a team</source>
        <translation>Réunir une équipe</translation>
    </message>
    <message>
        <source>Weekly update</source>
        <translation>Nouvelles de la semaine</translation>
    </message>
    <message>
        <source>Catch up on past meetings</source>
        <translation>Rattraper les séances passées</translation>
    </message>
    <message>
        <source>Bring in signed sheets…</source>
        <translation>Apporter des feuilles signées…</translation>
    </message>
    <message>
        <source>Bring in a list (spreadsheet, CSV)…</source>
        <translation>Importer une liste (tableur, CSV)…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Faire une sauvegarde maintenant</translation>
    </message>
    <message>
        <source>Light or dark look</source>
        <translation>Aspect clair ou sombre</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Aller au message</translation>
    </message>
    <message>
        <source>Who is at the desk…</source>
        <translation>Qui est au bureau…</translation>
    </message>
    <message>
        <source>Open the practice library</source>
        <translation>Ouvrir la bibliothèque d’exercice</translation>
    </message>
    <message>
        <source>Take my drafts along…</source>
        <translation>Emporter mes brouillons…</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Les touches et ce qu’elles font</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Close CircleDesk</source>
        <translation>Fermer CircleDesk</translation>
    </message>
</context>
<context>
    <name>ActiveCircles</name>
    <message>
        <source>Active learning circles</source>
        <translation>Cercles en activité</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>Ended with report due</source>
        <translation>Terminés, rapport attendu</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>N’a pas eu lieu</translation>
    </message>
    <message>
        <source>Needs me first</source>
        <translation>À traiter d’abord</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine séance</translation>
    </message>
</context>
<context>
    <name>AddClosureDialog</name>
    <message>
        <source>Branch closed</source>
        <translation>Bibliothèque fermée</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Le noter</translation>
    </message>
    <message>
        <source>stocktaking, repairs, elections …</source>
        <translation>inventaire, travaux, élections …</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>AddGuestDialog</name>
    <message>
        <source>Add a guest</source>
        <translation>Ajouter un invité</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Mettre sur la liste</translation>
    </message>
    <message>
        <source>phone, e-mail, office …</source>
        <translation>téléphone, e-mail, service …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation>Vient comme</translation>
    </message>
</context>
<context>
    <name>AddHolidayDialog</name>
    <message>
        <source>New day off</source>
        <translation>Nouveau jour de fermeture</translation>
    </message>
    <message>
        <source>Add the day</source>
        <translation>Ajouter le jour</translation>
    </message>
    <message>
        <source>A public holiday that was gazetted, or a day on which all your libraries are closed. Branches learn of it with their next parcel.</source>
        <translation>Un jour férié annoncé officiellement, ou un jour où toutes vos bibliothèques sont fermées. Elles l’apprennent avec leur prochain colis.</translation>
    </message>
    <message>
        <source>It hangs on the moon and may still move</source>
        <translation>Il dépend de la lune et peut encore changer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>AddInterestDialog</name>
    <message>
        <source>Add to the interest list</source>
        <translation>Ajouter à la liste des intéressés</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Topic or course</source>
        <translation>Sujet ou cours</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Antenne</translation>
    </message>
</context>
<context>
    <name>AnotherPersonDialog</name>
    <message>
        <source>Another person</source>
        <translation>Une autre personne</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>S’installer</translation>
    </message>
    <message>
        <source>What is done from now on carries this name, until somebody else sits down.</source>
        <translation>Tout ce qui se fait dès maintenant porte ce nom, jusqu’à ce que quelqu’un d’autre s’installe.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>AnswerCodeDialog</name>
    <message>
        <source>Code for a forgotten PIN</source>
        <translation>Code pour un code PIN oublié</translation>
    </message>
    <message>
        <source>Work out</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Make sure by voice who telephones: with your answer she opens that computer under a new PIN. It holds once, for that computer and that code alone.</source>
        <translation>Assurez-vous à la voix de qui téléphone&#xa0;: avec votre réponse, cette personne ouvre cet ordinateur sous un nouveau code PIN. Elle vaut une fois, pour cet ordinateur et ce code seulement.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Code that is read out</source>
        <translation>Code lu au téléphone</translation>
    </message>
    <message>
        <source>Answer to read back</source>
        <translation>Réponse à lire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Empty: it stays open, and comes back at the next event of this kind.</source>
        <translation>Vide&#xa0;: elle reste ouverte et revient au prochain événement de ce genre.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>AnswerLockedDialog</name>
    <message>
        <source>Open another computer&apos;s database</source>
        <translation>Ouvrir la base de données d’un autre ordinateur</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Écrire la réponse</translation>
    </message>
    <message>
        <source>A computer of your team that does not find the key of its database sends you the small file database.sealed from its folder. The answer opens it there, with six words.</source>
        <translation>Un ordinateur de votre équipe qui ne trouve plus la clé de sa base de données vous envoie le petit fichier database.sealed de son dossier. La réponse l’ouvre là-bas, avec six mots.</translation>
    </message>
    <message>
        <source>Call the person yourself, on the number you know, before you answer: whoever has a stolen computer may ask too.</source>
        <translation>Appelez vous-même la personne, au numéro que vous connaissez, avant de répondre&#xa0;: celui qui a un ordinateur volé peut demander aussi.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Choisir…</translation>
    </message>
    <message>
        <source>The file that was sent</source>
        <translation>Le fichier envoyé</translation>
    </message>
    <message>
        <source>No file was chosen.</source>
        <translation>Aucun fichier n’a été choisi.</translation>
    </message>
    <message>
        <source>Choose database.sealed.</source>
        <translation>Choisissez database.sealed.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Send the file back. Tell these six words by telephone, never in writing:</source>
        <translation>Renvoyez le fichier. Dites ces six mots par téléphone, jamais par écrit&#xa0;:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AnswerQuestionDialog</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Also hang it on the notice board for all, without who asked</source>
        <translation>L’afficher aussi au tableau pour tous, sans dire qui a demandé</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
</context>
<context>
    <name>AnswerRequestDialog</name>
    <message>
        <source>Answer the request</source>
        <translation>Répondre à la demande</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Noter la réponse</translation>
    </message>
    <message>
        <source>Asked on {day}, {clock}</source>
        <translation>Demandé le {day}, {clock}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Réponse</translation>
    </message>
    <message>
        <source>What was done, or why not</source>
        <translation>Ce qui a été fait, ou pourquoi pas</translation>
    </message>
    <message>
        <source>With this answer the learner is erased for good, on every computer of the team. This cannot be taken back. Messages on telephones, papers and texts in which others name her are not reached: tell her.</source>
        <translation>Avec cette réponse, le participant est effacé pour de bon, sur chaque ordinateur de l’équipe. C’est sans retour. Les messages sur les téléphones, les papiers et les textes où d’autres la nomment restent hors d’atteinte&#xa0;: dites-le-lui.</translation>
    </message>
    <message>
        <source>With this answer her consent is withdrawn: no reminders, no stories. Counts stay.</source>
        <translation>Avec cette réponse, son accord est retiré&#xa0;: ni rappels ni récits. Les chiffres restent.</translation>
    </message>
    <message>
        <source>Done as asked: she stays out of reminders and lists to contact.</source>
        <translation>Fait comme demandé&#xa0;: elle reste hors des rappels et des listes de contact.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour toujours</translation>
    </message>
</context>
<context>
    <name>AnswersGiven</name>
    <message>
        <source>Answered before</source>
        <translation>Déjà répondu</translation>
    </message>
    <message>
        <source>Take this answer</source>
        <translation>Prendre cette réponse</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Settle {n} at once?</source>
        <translation>Régler {n} d’un coup&#xa0;?</translation>
    </message>
    <message>
        <source>Settle them</source>
        <translation>Les régler</translation>
    </message>
    <message>
        <source>Where {whose} wrote a version, that one is taken, for everyone.</source>
        <translation>Là où {whose} a écrit une version, c’est elle qui est prise, pour tout le monde.</translation>
    </message>
    <message>
        <source>What is shown now stays, for everyone.</source>
        <translation>Ce qui est affiché maintenant reste, pour tout le monde.</translation>
    </message>
    <message>
        <source>The version that is not shown is taken in each, for everyone.</source>
        <translation>La version qui n’est pas affichée est prise partout, pour tout le monde.</translation>
    </message>
    <message>
        <source>Undo does not take it back. The other versions stay in the history.</source>
        <translation>Annuler ne revient pas là-dessus. Les autres versions restent dans l’historique.</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Une question</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Le noter</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Ce qui a été demandé</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Posée par</translation>
    </message>
</context>
<context>
    <name>AskQuestionDialog</name>
    <message>
        <source>Note a question</source>
        <translation>Noter une question</translation>
    </message>
    <message>
        <source>Ask the organizer</source>
        <translation>Demander à l’organisateur</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Le noter</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Qui a demandé</translation>
    </message>
    <message>
        <source>It sees the question and the answer with its next parcel.</source>
        <translation>Elle verra la question et la réponse avec son prochain colis.</translation>
    </message>
    <message>
        <source>For library</source>
        <translation>Pour la bibliothèque</translation>
    </message>
</context>
<context>
    <name>AskedBefore</name>
    <message>
        <source>One person waits for this; you will be asked whether to sign her up.</source>
        <translation>Une personne attend cela&#xa0;; on vous demandera si vous l’inscrivez.</translation>
    </message>
    <message>
        <source>{n} people wait for this; you will be asked whom to sign up.</source>
        <translation>{n} personnes attendent cela&#xa0;; on vous demandera qui inscrire.</translation>
    </message>
</context>
<context>
    <name>AttendanceCards</name>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Last week’s delta</source>
        <translation>Le delta de la semaine dernière</translation>
    </message>
    <message>
        <source>Certificate in danger</source>
        <translation>Certificat en danger</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>Missed {missed} of {past}. The certificate rule ({needed} of {weeks} meetings) is out of reach.</source>
        <translation>A manqué {missed} séances sur {past}. La règle du certificat ({needed} séances sur {weeks}) est hors d’atteinte.</translation>
    </message>
    <message>
        <source>Missed {missed} of {past}. One more, and the certificate rule ({needed} of {weeks} meetings) is out of reach.</source>
        <translation>A manqué {missed} séances sur {past}. Encore une, et la règle du certificat ({needed} séances sur {weeks}) est hors d’atteinte.</translation>
    </message>
</context>
<context>
    <name>AttendanceTab</name>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>One marked present.</source>
        <translation>{n} noté présent.</translation>
    </message>
    <message>
        <source>{n} marked present.</source>
        <translation>{n} notés présents.</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>pas noté</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>This meeting is cancelled: there is no attendance to take.</source>
        <translation>Cette séance est annulée&#xa0;: il n’y a pas de présences à noter.</translation>
    </message>
    <message>
        <source>Attendance can be taken from {day} on.</source>
        <translation>Les présences peuvent être notées à partir du {day}.</translation>
    </message>
    <message>
        <source>This belongs to {branch}; it can be read here.</source>
        <translation>Ceci appartient à {branch}&#xa0;; on peut le lire ici.</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Who did what</source>
        <translation>Qui a fait quoi</translation>
    </message>
    <message>
        <source>Person, learner, computer…</source>
        <translation>Personne, participant, ordinateur…</translation>
    </message>
    <message>
        <source>All deeds</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Which deeds</source>
        <translation>Quelles actions</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Here stands who saw, took out, printed and changed what. Nothing was noted yet.</source>
        <translation>Ici figure qui a vu, emporté, imprimé et modifié quoi. Rien n’est encore noté.</translation>
    </message>
    <message>
        <source>All about {name}</source>
        <translation>Tout sur {name}</translation>
    </message>
    <message>
        <source>All by {name}</source>
        <translation>Tout de {name}</translation>
    </message>
    <message>
        <source>Show all learners again</source>
        <translation>Afficher à nouveau tous les participants</translation>
    </message>
</context>
<context>
    <name>AwayDialog</name>
    <message>
        <source>Away</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Note the absence</source>
        <translation>Noter l’absence</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>leave, course, illness …</source>
        <translation>congé, formation, maladie …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Stands in at her meetings of these days.</source>
        <translation>La remplace à ses séances de ces jours.</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>BackupNotice</name>
    <message>
        <source>Look at the backups</source>
        <translation>Voir les sauvegardes</translation>
    </message>
    <message>
        <source>The newest backup that was tried is no good. Make one now.</source>
        <translation>La dernière sauvegarde essayée n’est pas bonne. Faites-en une maintenant.</translation>
    </message>
    <message>
        <source>No backup was tried for more than six weeks. Try one now.</source>
        <translation>Aucune sauvegarde n’a été essayée depuis plus de six semaines. Essayez-en une maintenant.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Make a backup now</source>
        <translation type="unfinished">Faire une sauvegarde maintenant</translation>
    </message>
    <message>
        <source>Try the newest now</source>
        <translation>Essayer la plus récente maintenant</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Revenir en arrière…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Put it back…</source>
        <translation>La remettre…</translation>
    </message>
    <message>
        <source>All of three days are kept, then one a day for two weeks, one a week for eight weeks, one a month up to 90 days.</source>
        <translation>Toutes celles de trois jours sont gardées, puis une par jour pendant deux semaines, une par semaine pendant huit semaines, une par mois jusqu’à 90 jours.</translation>
    </message>
    <message>
        <source>From a flash disk…</source>
        <translation>Depuis une clé USB…</translation>
    </message>
    <message>
        <source>A backup was put back on {when}. What was here before is kept.</source>
        <translation>Une sauvegarde a été remise en place le {when}. Ce qu’il y avait avant est gardé.</translation>
    </message>
</context>
<context>
    <name>BeginAloneDialog</name>
    <message>
        <source>Begin alone</source>
        <translation>Commencer seul</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Nobody else is needed. If your library joins a team one day, all comes along.</source>
        <translation>Personne d’autre n’est nécessaire. Si votre bibliothèque rejoint une équipe un jour, tout vient avec elle.</translation>
    </message>
    <message>
        <source>Name of your library</source>
        <translation>Nom de votre bibliothèque</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
</context>
<context>
    <name>BegunLine</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Unfinished: {what} ({key} goes on)</source>
        <translation>À terminer&#xa0;: {what} ({key} pour reprendre)</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Notice board</source>
        <translation>Tableau d’affichage</translation>
    </message>
    <message>
        <source>New notice…</source>
        <translation>Nouvel avis…</translation>
    </message>
    <message>
        <source>Ask the organizer…</source>
        <translation>Demander à l’organisateur…</translation>
    </message>
    <message>
        <source>No notice has come yet. What the organizer writes stands here.</source>
        <translation>Aucun avis n’est encore arrivé. Ce que l’organisateur écrit se trouve ici.</translation>
    </message>
    <message>
        <source>A notice comes to every library with its next parcel and stays on its Today page until it is read.</source>
        <translation>Un avis arrive dans chaque bibliothèque avec son prochain colis et reste sur sa page Aujourd’hui jusqu’à ce qu’il soit lu.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Le retirer</translation>
    </message>
</context>
<context>
    <name>BranchPageView</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>What it has…</source>
        <translation>Ce qu’elle possède…</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Closed days</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>No circle was planned here yet.</source>
        <translation>Aucun cercle n’est encore prévu ici.</translation>
    </message>
    <message>
        <source>Nobody leads circles here yet.</source>
        <translation>Personne n’anime encore de cercle ici.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>No closed day lies ahead.</source>
        <translation>Aucun jour de fermeture à venir.</translation>
    </message>
    <message>
        <source>No computer of this branch joined yet.</source>
        <translation>Aucun ordinateur de cette bibliothèque n’a encore rejoint l’équipe.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Antenne</translation>
    </message>
</context>
<context>
    <name>BranchPartDialog</name>
    <message>
        <source>What our library tells</source>
        <translation>Ce que raconte notre bibliothèque</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>What worked</source>
        <translation>Ce qui a marché</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Difficultés</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Begun from the plus of your meetings. Keep what others can use.</source>
        <translation>Repris des plus de vos séances. Gardez ce qui peut servir aux autres.</translation>
    </message>
    <message>
        <source>Begun from the deltas. Keep what is still open.</source>
        <translation>Repris des deltas. Gardez ce qui n’est pas réglé.</translation>
    </message>
    <message>
        <source>What you want to ask the other libraries.</source>
        <translation>Ce que vous voulez demander aux autres bibliothèques.</translation>
    </message>
    <message>
        <source>{branch}, for {event} on {day}. Your circles from {first} to {last}.</source>
        <translation>{branch}, pour {event} le {day}. Vos cercles du {first} au {last}.</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>Days off…</source>
        <translation>Jours de fermeture…</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>New branch…</source>
        <translation>Nouvelle antenne…</translation>
    </message>
    <message>
        <source>Here stand the libraries of your team and when each was last heard of.</source>
        <translation>Ici se trouvent les bibliothèques de votre équipe, avec leurs dernières nouvelles.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show the circles</source>
        <translation>Afficher les cercles</translation>
    </message>
    <message>
        <source>Show the running circles</source>
        <translation>Afficher les cercles en cours</translation>
    </message>
    <message>
        <source>Show the learners</source>
        <translation>Afficher les participants</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>All addresses on labels…</source>
        <translation>Toutes les adresses sur étiquettes…</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>Parcels that were found</source>
        <translation>Colis trouvés</translation>
    </message>
    <message>
        <source>Here stand the parcels that others sent: the program looks for them in Downloads, on the desktop, in Documents, in the Bluetooth folder and on flash disks, also in ZIP files.</source>
        <translation>Ici se trouvent les colis que d’autres ont envoyés&#xa0;: le programme les cherche dans les Téléchargements, sur le bureau, dans les Documents, dans le dossier Bluetooth et sur les clés USB, aussi dans les fichiers ZIP.</translation>
    </message>
    <message>
        <source>From a phone…</source>
        <translation>Depuis un téléphone…</translation>
    </message>
    <message>
        <source>Looking for parcels…</source>
        <translation>Recherche de colis…</translation>
    </message>
    <message>
        <source>Parcels were not looked for.</source>
        <translation>Les colis n’ont pas été cherchés.</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Intégration</translation>
    </message>
</context>
<context>
    <name>BringInSortsDialog</name>
    <message>
        <source>Bring in sorts</source>
        <translation>Importer des tris</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Intégrer</translation>
    </message>
    <message>
        <source>A row for each card, named by its number or words; a column for each person. Sorts that do not fit the grid are left out and named.</source>
        <translation>Une ligne par carte, nommée par son numéro ou ses mots&#xa0;; une colonne par personne. Les tris qui ne vont pas dans la grille sont laissés de côté et nommés.</translation>
    </message>
    <message>
        <source>A row for each card, a column for each person. This study is empty: it takes its cards and its grid from the file.</source>
        <translation>Une ligne par carte, une colonne par personne. Cette étude est vide&#xa0;: elle prend ses cartes et sa grille dans le fichier.</translation>
    </message>
    <message>
        <source>The columns are named by people: give out codes instead</source>
        <translation>Les colonnes portent des noms&#xa0;: donner des codes à la place</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>Building the practice library…</source>
        <translation>Construction de la bibliothèque d’exercice…</translation>
    </message>
    <message>
        <source>Invented people and circles to play with. It never touches real data.</source>
        <translation>Des personnes et des cercles inventés pour s’exercer. Cela ne touche jamais de vraies données.</translation>
    </message>
    <message>
        <source>Half a year of circles</source>
        <translation>Six mois de cercles</translation>
    </message>
</context>
<context>
    <name>CancelMeetingDialog</name>
    <message>
        <source>Cancel the meeting</source>
        <translation>Annuler la séance</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>The other meetings keep their dates. To shift them, move the meeting.</source>
        <translation>Les autres séances gardent leurs dates. Pour les décaler, déplacez la séance.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>The dates of this circle are fixed.</source>
        <translation>Les dates de ce cercle sont fixées.</translation>
    </message>
    <message>
        <source>Tick that the learners are told, or keep the meeting.</source>
        <translation>Cochez que les participants sont prévenus, ou gardez la séance.</translation>
    </message>
</context>
<context>
    <name>CannotOpen</name>
    <message>
        <source>Save a file for support…</source>
        <translation>Enregistrer un fichier pour l’assistance…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking for what helps…</source>
        <translation>Recherche de ce qui peut aider…</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Sauver ce qui peut être lu</translation>
    </message>
    <message>
        <source>Puts the newest good backup and all that can still be read of the damaged file together, so that the least is lost. It may take some minutes.</source>
        <translation>Réunit la dernière bonne sauvegarde et tout ce qui se lit encore dans le fichier endommagé, pour perdre le moins possible. Cela peut prendre quelques minutes.</translation>
    </message>
    <message>
        <source>Putting the backup back…</source>
        <translation>Remise en place de la sauvegarde…</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Lecture de ce qui peut être lu…</translation>
    </message>
    <message>
        <source>The library is rescued</source>
        <translation>La bibliothèque est sauvée</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Ouvrir la bibliothèque</translation>
    </message>
    <message>
        <source>Moving the library…</source>
        <translation>Déplacement de la bibliothèque…</translation>
    </message>
    <message>
        <source>It is copied to {folder}, checked there and then opened. From then on it is used there alone; the old folder is left as it is.</source>
        <translation>Elle est copiée dans {folder}, vérifiée là, puis ouverte. Dès lors elle ne sert plus que là&#xa0;; l’ancien dossier reste tel quel.</translation>
    </message>
    <message>
        <source>Move the library to this computer</source>
        <translation>Déplacer la bibliothèque sur cet ordinateur</translation>
    </message>
    <message>
        <source>Use the team&apos;s key…</source>
        <translation>Utiliser la clé de l’équipe…</translation>
    </message>
    <message>
        <source>Your organizer sends what opens it again.</source>
        <translation>Votre organisateur envoie de quoi la rouvrir.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose another backup…</source>
        <translation>Choisir une autre sauvegarde…</translation>
    </message>
    <message>
        <source>An older one, or one that lies on a flash disk.</source>
        <translation>Une plus ancienne, ou une qui est sur une clé USB.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
</context>
<context>
    <name>CaptionDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>Ce que l’on voit</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Change the card</source>
        <translation>Modifier la carte</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nouvelle carte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Courses with such words are proposed where the card is dear to people.</source>
        <translation>Les cours portant ces mots sont proposés quand la carte tient à cœur aux gens.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
</context>
<context>
    <name>CarriedLine</name>
    <message>
        <source>Others’ parcels are kept here unopened, for {branches}. They are laid beside the next parcel that you write for them.</source>
        <translation>Des colis d’autres sont gardés ici sans être ouverts, pour {branches}. Ils sont joints au prochain colis que vous écrivez pour elles.</translation>
    </message>
</context>
<context>
    <name>CatchUpPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>P, L, E, A mark; the last mark leads to the feedback. 1 to 5 rate. Ctrl+Enter saves and goes on, Ctrl+→ leaves this one out.</source>
        <translation>P, L, E, A notent&#xa0;; la dernière marque mène au retour. 1 à 5 évaluent. Ctrl+Entrée enregistre et continue, Ctrl+→ passe cette séance.</translation>
    </message>
    <message>
        <source>Every meeting that is over has its attendance and its feedback.</source>
        <translation>Chaque séance passée a ses présences et son retour.</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Rattraper</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
</context>
<context>
    <name>CeremonyCirclesDialog</name>
    <message>
        <source>A ceremony of several circles</source>
        <translation>Une cérémonie de plusieurs cercles</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Which circles graduate together?</source>
        <translation>Quels cercles fêtent ensemble leur fin&#xa0;?</translation>
    </message>
    <message>
        <source>Circles that ended</source>
        <translation>Cercles terminés</translation>
    </message>
    <message>
        <source>No circle is ticked.</source>
        <translation>Aucun cercle n’est coché.</translation>
    </message>
    <message>
        <source>Tick one at least with the space bar.</source>
        <translation>Cochez-en au moins un avec la barre d’espace.</translation>
    </message>
</context>
<context>
    <name>CertificateActions</name>
    <message>
        <source>Correct the name…</source>
        <translation>Corriger le nom…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Annuler ce certificat…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Order by name</source>
        <translation>Ranger par nom</translation>
    </message>
    <message>
        <source>Order by circle</source>
        <translation>Ranger par cercle</translation>
    </message>
    <message>
        <source>Prepare, to check the names first</source>
        <translation>Préparer, pour vérifier d’abord les noms</translation>
    </message>
    <message>
        <source>Names to check…</source>
        <translation>Noms à vérifier…</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registre…</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Remettre…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Several circles…</source>
        <translation>Plusieurs cercles…</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Choose a circle…</source>
        <translation>Choisir un cercle…</translation>
    </message>
    <message>
        <source>Check a certificate…</source>
        <translation>Vérifier un certificat…</translation>
    </message>
    <message>
        <source>Verifier file for employers…</source>
        <translation>Fichier de vérification pour employeurs…</translation>
    </message>
    <message>
        <source>One file that checks certificates on any telephone, without a network</source>
        <translation>Un fichier qui vérifie les certificats sur tout téléphone, sans réseau</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Here stand the certificates that were issued. Choose a circle whose learners came often enough.</source>
        <translation>Ici se trouvent les certificats délivrés. Choisissez un cercle dont les participants sont venus assez souvent.</translation>
    </message>
    <message>
        <source>Open the circle&apos;s certificates</source>
        <translation>Ouvrir les certificats du cercle</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Save its Open Badge…</source>
        <translation>Enregistrer son Open Badge…</translation>
    </message>
    <message>
        <source>Verifier file for employers</source>
        <translation>Fichier de vérification pour employeurs</translation>
    </message>
    <message>
        <source>check-certificate.html</source>
        <translation>verifier-un-certificat.html</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copié&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>CertificatesDialog</name>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>The certificate as it will be printed</source>
        <translation>Le certificat tel qu’il sera imprimé</translation>
    </message>
    <message>
        <source>Issuing certificates</source>
        <translation>Délivrance des certificats</translation>
    </message>
    <message>
        <source>Preparing certificates</source>
        <translation>Préparation des attestations</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This learner is not signed up for the circle any more.</source>
        <translation>Ce participant n’est plus inscrit au cercle.</translation>
    </message>
    <message>
        <source>Issue {count}</source>
        <translation>Délivrer {count}</translation>
    </message>
    <message>
        <source>Prepare {count}</source>
        <translation>Préparer {count}</translation>
    </message>
    <message>
        <source>Print {count}…</source>
        <translation>Imprimer {count}…</translation>
    </message>
    <message>
        <source>Certificates issued: {count}</source>
        <translation>Certificats délivrés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Certificates prepared: {count}</source>
        <translation>Attestations préparées&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>CertificatesTab</name>
    <message>
        <source>Certificates of the circle</source>
        <translation>Certificats du cercle</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Issue and print…</source>
        <translation>Délivrer et imprimer…</translation>
    </message>
    <message>
        <source>No certificate is issued yet. Each is seen before it is printed.</source>
        <translation>Aucun certificat n’est encore délivré. Vous voyez chacun avant de l’imprimer.</translation>
    </message>
    <message>
        <source>One certificate</source>
        <translation>{n} certificat</translation>
    </message>
    <message>
        <source>{n} certificates</source>
        <translation>{n} certificats</translation>
    </message>
</context>
<context>
    <name>ChangeNoticeDialog</name>
    <message>
        <source>Change the notice</source>
        <translation>Modifier l’avis</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>for {whom}</source>
        <translation>pour {whom}</translation>
    </message>
</context>
<context>
    <name>ChangePlaceDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation>Vient comme</translation>
    </message>
    <message>
        <source>The list is changed.</source>
        <translation>La liste est modifiée.</translation>
    </message>
</context>
<context>
    <name>CheckCertificateDialog</name>
    <message>
        <source>Check a certificate</source>
        <translation>Vérifier un certificat</translation>
    </message>
    <message>
        <source>Certificates (*.pdf *.png *.jpg *.jpeg *.webp *.txt)</source>
        <translation>Certificats (*.pdf *.png *.jpg *.jpeg *.webp *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a photograph, scan or PDF</source>
        <translation>Choisir une photo, un scan ou un PDF</translation>
    </message>
    <message>
        <source>Text of the certificate’s code</source>
        <translation>Texte du code du certificat</translation>
    </message>
    <message>
        <source>Paste the text of the code here (Ctrl+V)</source>
        <translation>Collez ici le texte du code (Ctrl+V)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The answer stands here.</source>
        <translation>La réponse apparaîtra ici.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Scan the code on the paper and paste its text, or drop a photograph, a scan or a PDF here; every page of a PDF is read. No network is needed.</source>
        <translation>Scannez le code du papier et collez son texte, ou déposez ici une photo, un scan ou un PDF&#xa0;; chaque page d’un PDF est lue. Aucun réseau n’est nécessaire.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Checking certificates</source>
        <translation>Vérification des certificats</translation>
    </message>
    <message>
        <source>Reading page {n} of {total}…</source>
        <translation>Lecture de la page {n} sur {total}…</translation>
    </message>
</context>
<context>
    <name>CheckInDialog</name>
    <message>
        <source>Check-in with a facilitator</source>
        <translation>Point avec un animateur</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Le noter</translation>
    </message>
    <message>
        <source>Come back to it on this day</source>
        <translation>Y revenir ce jour-là</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Comment cela se passe</translation>
    </message>
    <message>
        <source>What she needs</source>
        <translation>Ce dont elle a besoin</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
</context>
<context>
    <name>ChecklistItemsDialog</name>
    <message>
        <source>Checklist of every circle</source>
        <translation>Liste de contrôle de chaque cercle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>It holds for all libraries, with your next parcels.</source>
        <translation>Elle vaut pour toutes les bibliothèques, avec vos prochains colis.</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Les nôtres</translation>
    </message>
    <message>
        <source>Add an item of our own</source>
        <translation>Ajouter un point à nous</translation>
    </message>
    <message>
        <source>When own item {n} is due</source>
        <translation>Quand notre point {n} est dû</translation>
    </message>
    <message>
        <source>Own item {n}</source>
        <translation>Notre point {n}</translation>
    </message>
</context>
<context>
    <name>ChecklistTab</name>
    <message>
        <source>Print the list…</source>
        <translation>Imprimer la liste…</translation>
    </message>
    <message>
        <source>Change the list…</source>
        <translation>Modifier la liste…</translation>
    </message>
    <message>
        <source>{n} of {all} done</source>
        <translation>{n} sur {all} faits</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>avant le {day}</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à faire</translation>
    </message>
</context>
<context>
    <name>ChoosePassphraseDialog</name>
    <message>
        <source>Choose a passphrase</source>
        <translation>Choisir une phrase secrète</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Utiliser cette phrase secrète</translation>
    </message>
    <message>
        <source>CircleDesk signs parcels and certificates in the name of this computer. Nobody else shall be able to, so that is locked with a passphrase that you choose. CircleDesk asks for it when it has something to sign.</source>
        <translation>CircleDesk signe les colis et les certificats au nom de cet ordinateur. Personne d’autre ne doit pouvoir le faire&#xa0;: c’est donc fermé par une phrase secrète que vous choisissez. CircleDesk la demande quand il a quelque chose à signer.</translation>
    </message>
    <message>
        <source>If it is lost, your data stays readable, but nothing can be signed here any more, and the organizer must invite this computer again. Write it down and keep it apart from the computer.</source>
        <translation>Si elle est perdue, vos données restent lisibles, mais plus rien ne peut être signé ici, et l’organisateur doit inviter cet ordinateur de nouveau. Notez-la et gardez-la loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>If it is lost, your data stays readable, but no certificate can be issued here any more and no computer can be let into the team. Write it down and keep it apart from the computer.</source>
        <translation>Si elle est perdue, vos données restent lisibles, mais plus aucun certificat ne peut être délivré ici et plus aucun ordinateur ne peut entrer dans l’équipe. Notez-la et gardez-la loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>At least 12 letters: a few words do well.</source>
        <translation>Au moins 12 lettres&#xa0;: quelques mots conviennent bien.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>La phrase secrète est trop courte.</translation>
    </message>
    <message>
        <source>Use at least 12 letters.</source>
        <translation>Prenez au moins 12 lettres.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Tapez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>ChoosePinDialog</name>
    <message>
        <source>PIN of {name}</source>
        <translation>Code PIN de {name}</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>Garder ce code PIN</translation>
    </message>
    <message>
        <source>Four to eight figures that only you know. The window asks for them when it was locked and when you sit down.</source>
        <translation>Quatre à huit chiffres connus de vous seul. La fenêtre les demande après un verrouillage et quand vous vous installez.</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>Code PIN actuel</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished">Encore une fois</translation>
    </message>
</context>
<context>
    <name>ChooseQuestionsDialog</name>
    <message>
        <source>Questions of the focus group</source>
        <translation>Questions du groupe de discussion</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Prendre celles-ci</translation>
    </message>
    <message>
        <source>Six to eight fit into an hour. Your own question goes below.</source>
        <translation>Six à huit tiennent en une heure. Votre propre question s’écrit en bas.</translation>
    </message>
    <message>
        <source>Your own question</source>
        <translation>Votre propre question</translation>
    </message>
</context>
<context>
    <name>Chosen</name>
    <message>
        <source>Copy the message to send back</source>
        <translation>Copier le message à renvoyer</translation>
    </message>
    <message>
        <source>The message is copied: paste it into WhatsApp or an e-mail.</source>
        <translation>Le message est copié&#xa0;: collez-le dans WhatsApp ou un e-mail.</translation>
    </message>
</context>
<context>
    <name>ChosenFiles</name>
    <message>
        <source>Make the picture smaller</source>
        <translation>Réduire l’image</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Up to five, at most 2 MB each.</source>
        <translation>Jusqu’à cinq, 2 Mo au plus chacun.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Leave {file} out</source>
        <translation>Laisser {file} de côté</translation>
    </message>
</context>
<context>
    <name>CircleActions</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Plan the dates anew…</source>
        <translation>Replanifier les dates…</translation>
    </message>
    <message>
        <source>Move the next meeting…</source>
        <translation>Déplacer la prochaine séance…</translation>
    </message>
    <message>
        <source>Stand-in for the next meeting…</source>
        <translation>Remplaçant pour la prochaine séance…</translation>
    </message>
    <message>
        <source>Hand the circle over…</source>
        <translation>Confier le cercle…</translation>
    </message>
    <message>
        <source>Remind the learners…</source>
        <translation>Rappeler la séance aux participants…</translation>
    </message>
    <message>
        <source>Plan it once more…</source>
        <translation>Le planifier à nouveau…</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>Certificats…</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Documents à imprimer…</translation>
    </message>
    <message>
        <source>Stories…</source>
        <translation>Récits…</translation>
    </message>
    <message>
        <source>Goal of the team…</source>
        <translation>Objectif de l’équipe…</translation>
    </message>
    <message>
        <source>Bring in signed sheets…</source>
        <translation>Apporter des feuilles signées…</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Il n’a pas eu lieu</translation>
    </message>
    <message>
        <source>Take “did not happen” back</source>
        <translation>Revenir sur «&#xa0;n’a pas eu lieu&#xa0;»</translation>
    </message>
    <message>
        <source>Delete the circle</source>
        <translation>Supprimer le cercle</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>CircleCards</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Appréciation</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semaine {number}</translation>
    </message>
    <message>
        <source>next</source>
        <translation>prochaine</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>by message</source>
        <translation>par message</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>pas signalé</translation>
    </message>
    <message>
        <source>It is kept, and counted nowhere as a circle that met.</source>
        <translation>Il est gardé, et ne compte nulle part comme un cercle qui s’est réuni.</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>N’a pas eu lieu</translation>
    </message>
    <message>
        <source>Today: week {number}, {day}</source>
        <translation>Aujourd’hui&#xa0;: semaine {number}, {day}</translation>
    </message>
    <message>
        <source>Next: week {number}, {day}</source>
        <translation>Prochaine&#xa0;: semaine {number}, {day}</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation>Noter les présences</translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation>Qui vient&#xa0;?</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>The last meeting.</source>
        <translation>La dernière séance.</translation>
    </message>
    <message>
        <source>{yes} of {all} said yes.</source>
        <translation>{yes} sur {all} ont dit oui.</translation>
    </message>
    <message>
        <source>One signed up; no answer yet.</source>
        <translation>Une personne inscrite&#xa0;; pas encore de réponse.</translation>
    </message>
    <message>
        <source>{n} signed up; no answers yet.</source>
        <translation>{n} inscrits&#xa0;; pas encore de réponse.</translation>
    </message>
    <message>
        <source>One learner came often enough for a certificate.</source>
        <translation>{n} participant est venu assez souvent pour un certificat.</translation>
    </message>
    <message>
        <source>{n} learners came often enough for a certificate.</source>
        <translation>{n} participants sont venus assez souvent pour un certificat.</translation>
    </message>
    <message>
        <source>The circle has ended</source>
        <translation>Le cercle est terminé</translation>
    </message>
    <message>
        <source>One certificate issued.</source>
        <translation>{n} certificat délivré.</translation>
    </message>
    <message>
        <source>{n} certificates issued.</source>
        <translation>{n} certificats délivrés.</translation>
    </message>
    <message>
        <source>Issue and print…</source>
        <translation>Délivrer et imprimer…</translation>
    </message>
    <message>
        <source>A draft</source>
        <translation>Un brouillon</translation>
    </message>
    <message>
        <source>It stands in no list of coming meetings until it is published.</source>
        <translation>Il ne figure dans aucune liste de séances à venir tant qu’il n’est pas publié.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>The circle is published.</source>
        <translation>Le cercle est publié.</translation>
    </message>
</context>
<context>
    <name>CircleGoalDialog</name>
    <message>
        <source>Goal of the team</source>
        <translation>Objectif de l’équipe</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Le compter</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>The organizer names the goals, in Reports.</source>
        <translation>L’organisateur nomme les objectifs, sous Rapports.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
</context>
<context>
    <name>CircleLine</name>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>No circle is open for sign-up. Plan one first.</source>
        <translation>Aucun cercle n’est ouvert à l’inscription. Planifiez-en un d’abord.</translation>
    </message>
    <message>
        <source>one signed up</source>
        <translation>{n} inscrit</translation>
    </message>
    <message>
        <source>{n} signed up</source>
        <translation>{n} inscrits</translation>
    </message>
    <message>
        <source>{taken} of {all} places taken</source>
        <translation>{taken} places prises sur {all}</translation>
    </message>
    <message>
        <source>next meeting {day}</source>
        <translation>prochaine séance {day}</translation>
    </message>
    <message>
        <source>The circle is full. The learner goes on the waiting list, as number {number}.</source>
        <translation>Le cercle est complet. Le participant va sur la liste d’attente, au numéro {number}.</translation>
    </message>
</context>
<context>
    <name>CirclePageView</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>{weekday}s {hours}</source>
        <translation>le {weekday}, {hours}</translation>
    </message>
</context>
<context>
    <name>CircleTools</name>
    <message>
        <source>New circle…</source>
        <translation>Nouveau cercle…</translation>
    </message>
    <message>
        <source>Here stand the learning circles: what they study, when they meet, who comes. Plan the first one; a course and a first date are enough.</source>
        <translation>Ici se trouvent les cercles d’apprentissage&#xa0;: ce qu’ils étudient, quand ils se réunissent, qui vient. Planifiez le premier&#xa0;; un cours et une première date suffisent.</translation>
    </message>
    <message>
        <source>Plan a circle…</source>
        <translation>Planifier un cercle…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Sign up a learner…</source>
        <translation>Inscrire un participant…</translation>
    </message>
    <message>
        <source>Plan it once more…</source>
        <translation>Le planifier à nouveau…</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>Certificats…</translation>
    </message>
</context>
<context>
    <name>Circles</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All but drafts</source>
        <translation>Tous sauf les brouillons</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>N’a pas eu lieu</translation>
    </message>
</context>
<context>
    <name>Computers</name>
    <message>
        <source>Computers of the team</source>
        <translation>Ordinateurs de l’équipe</translation>
    </message>
    <message>
        <source>A computer joins with an invitation file and six words. When it asks, compare the code by telephone, then accept it.</source>
        <translation>Un ordinateur rejoint l’équipe avec un fichier d’invitation et six mots. Quand il le demande, comparez le code par téléphone, puis acceptez-le.</translation>
    </message>
    <message>
        <source>Computers of the team. The organizer lets new ones in.</source>
        <translation>Ordinateurs de l’équipe. L’organisateur fait entrer les nouveaux.</translation>
    </message>
    <message>
        <source>Invite a computer…</source>
        <translation>Inviter un ordinateur…</translation>
    </message>
    <message>
        <source>Here stand the team&apos;s computers: who joined and who asks to.</source>
        <translation>Ici se trouvent les ordinateurs de l’équipe&#xa0;: ceux qui l’ont rejointe et ceux qui le demandent.</translation>
    </message>
</context>
<context>
    <name>ConfirmationDialog</name>
    <message>
        <source>What to tell the learner</source>
        <translation>Que dire au participant</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>On the slip</source>
        <translation>Sur le bulletin</translation>
    </message>
    <message>
        <source>Copy the slip&apos;s line</source>
        <translation>Copier la ligne du bulletin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The message is copied.</source>
        <translation>Le message est copié.</translation>
    </message>
    <message>
        <source>The slip&apos;s line is copied.</source>
        <translation>La ligne du bulletin est copiée.</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>pas de téléphone</translation>
    </message>
</context>
<context>
    <name>CopyCircleDialog</name>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>The same weekday and time, from the next free date on.</source>
        <translation>Le même jour et la même heure, à partir de la prochaine date libre.</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Première séance</translation>
    </message>
    <message>
        <source>Course, place, people, length and number of meetings stay as they were. Nobody is signed up yet.</source>
        <translation>Le cours, le lieu, les personnes, la durée et le nombre de séances restent les mêmes. Personne n’est encore inscrit.</translation>
    </message>
    <message>
        <source>{circle} · {time} · {n} meetings</source>
        <translation>{circle} · {time} · {n} séances</translation>
    </message>
</context>
<context>
    <name>CorrectNameDialog</name>
    <message>
        <source>Correct and print…</source>
        <translation>Corriger et imprimer…</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Correct the name</source>
        <translation>Corriger le nom</translation>
    </message>
    <message>
        <source>{serial} is prepared: its name is changed, its number stays.</source>
        <translation>{serial} est préparée&#xa0;: son nom change, son numéro reste.</translation>
    </message>
    <message>
        <source>{serial} becomes void, and a new number is issued in its place. Only that page is printed; the order of the ceremony and the register stay.</source>
        <translation>{serial} est annulée et un nouveau numéro est délivré à sa place. Seule cette page est imprimée&#xa0;; l’ordre de la cérémonie et le registre restent.</translation>
    </message>
    <message>
        <source>Name on the certificate</source>
        <translation>Nom sur l’attestation</translation>
    </message>
    <message>
        <source>Correct and save…</source>
        <translation>Corriger et enregistrer…</translation>
    </message>
    <message>
        <source>The name is corrected.</source>
        <translation>Le nom est corrigé.</translation>
    </message>
</context>
<context>
    <name>CourseChoice</name>
    <message>
        <source>The course is empty.</source>
        <translation>Le cours est vide.</translation>
    </message>
    <message>
        <source>Type its title.</source>
        <translation>Tapez son titre.</translation>
    </message>
    <message>
        <source>The course {title} is known here.</source>
        <translation>Le cours {title} est connu ici.</translation>
    </message>
    <message>
        <source>Press Enter to take it, or publish once more for a new course.</source>
        <translation>Appuyez sur Entrée pour le prendre, ou publiez encore une fois pour un nouveau cours.</translation>
    </message>
</context>
<context>
    <name>Courses</name>
    <message>
        <source>New course…</source>
        <translation>Nouveau cours…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Find copies…</source>
        <translation>Chercher des copies…</translation>
    </message>
    <message>
        <source>Copies of courses on this computer&apos;s disks, to study without internet</source>
        <translation>Copies de cours sur les disques de cet ordinateur, pour étudier sans internet</translation>
    </message>
    <message>
        <source>Here stand the courses that circles study. A title is enough to begin.</source>
        <translation>Ici se trouvent les cours que les cercles étudient. Un titre suffit pour commencer.</translation>
    </message>
    <message>
        <source>New circle with this course…</source>
        <translation>Nouveau cercle avec ce cours…</translation>
    </message>
    <message>
        <source>Show the circles</source>
        <translation>Afficher les cercles</translation>
    </message>
    <message>
        <source>Show the running circles</source>
        <translation>Afficher les cercles en cours</translation>
    </message>
    <message>
        <source>Open the copy on this computer</source>
        <translation>Ouvrir la copie sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Upcoming meetings</source>
        <translation>Séances à venir</translation>
    </message>
    <message>
        <source>Active learning circles</source>
        <translation>Cercles en activité</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Animateurs</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose from a month (Alt+Down)</source>
        <translation>Choisir dans un mois (Alt+Bas)</translation>
    </message>
    <message>
        <source>«{text}» is no date of the calendar.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date du calendrier.</translation>
    </message>
    <message>
        <source>Type it like {one} or {other}.</source>
        <translation>Tapez-la comme {one} ou {other}.</translation>
    </message>
    <message>
        <source>The date is empty.</source>
        <translation>La date est vide.</translation>
    </message>
</context>
<context>
    <name>DaysOffPage</name>
    <message>
        <source>Year before</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <source>Show the meetings on it</source>
        <translation>Montrer les séances de ce jour</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>“About” days hang on the moon: add the day once it is gazetted.</source>
        <translation>Les jours «&#xa0;vers&#xa0;» dépendent de la lune&#xa0;: ajoutez le jour une fois annoncé.</translation>
    </message>
    <message>
        <source>Branch closed…</source>
        <translation>Bibliothèque fermée…</translation>
    </message>
    <message>
        <source>New day off…</source>
        <translation>Nouveau jour de fermeture…</translation>
    </message>
</context>
<context>
    <name>DesignEditor</name>
    <message>
        <source>Put that right first, then save.</source>
        <translation>Corrigez cela d’abord, puis enregistrez.</translation>
    </message>
    <message>
        <source>Undo the edit</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Redo the edit</source>
        <translation>Rétablir la modification</translation>
    </message>
    <message>
        <source>Who signs…</source>
        <translation>Qui signe…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A learner</source>
        <translation>Un participant</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Nom le plus long</translation>
    </message>
    <message>
        <source>Arabic name</source>
        <translation>Nom arabe</translation>
    </message>
    <message>
        <source>Ethiopic name</source>
        <translation>Nom éthiopien</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Language of the sample</source>
        <translation>Langue de l’exemple</translation>
    </message>
    <message>
        <source>With frame and ornaments</source>
        <translation>Avec cadre et ornements</translation>
    </message>
    <message>
        <source>Without them it is printed on paper that has them</source>
        <translation>Sans eux, on imprime sur un papier qui les porte déjà</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Name and colours</source>
        <translation>Nom et couleurs</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Changed since version {version}. What was issued stays as it is.</source>
        <translation>Modifié depuis la version {version}. Ce qui a été délivré reste tel quel.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>What was not saved yet is here again.</source>
        <translation>Ce qui n’était pas encore enregistré est de nouveau ici.</translation>
    </message>
</context>
<context>
    <name>DesignsPage</name>
    <message>
        <source>Bring in a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Where the printer prints…</source>
        <translation>Où l’imprimante imprime…</translation>
    </message>
    <message>
        <source>Who signs…</source>
        <translation>Qui signe…</translation>
    </message>
    <message>
        <source>A copy of any of them becomes your own. What was issued never changes.</source>
        <translation>Une copie de l’un d’eux devient le vôtre. Ce qui a été délivré ne change jamais.</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Bring in a design</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Save the design as a file</source>
        <translation>Enregistrer le modèle dans un fichier</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>Take a PIN away</source>
        <translation>Retirer un code PIN</translation>
    </message>
    <message>
        <source>Answer a code…</source>
        <translation>Répondre à un code…</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Verrouiller la fenêtre</translation>
    </message>
    <message>
        <source>after {n} minutes</source>
        <translation>après {n} minutes</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>jamais d’elle-même</translation>
    </message>
    <message>
        <source>A PIN keeps others from sitting down as you. It does not hide the file from who copies it off this computer.</source>
        <translation>Un code PIN empêche les autres de s’installer à votre place. Il ne cache pas le fichier à qui le copie depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>People at this computer</source>
        <translation>Personnes à cet ordinateur</translation>
    </message>
    <message>
        <source>Change my PIN…</source>
        <translation>Changer mon code PIN…</translation>
    </message>
    <message>
        <source>Choose a PIN…</source>
        <translation>Choisir un code PIN…</translation>
    </message>
    <message>
        <source>has a PIN</source>
        <translation>a un code PIN</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>sans code PIN</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Rôle de {name}</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>EditBranchDialog</name>
    <message>
        <source>Change the branch</source>
        <translation>Modifier la bibliothèque</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Usual room</source>
        <translation>Salle habituelle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>Qui demander</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>The branch is changed.</source>
        <translation>La bibliothèque est modifiée.</translation>
    </message>
</context>
<context>
    <name>EditCircleDialog</name>
    <message>
        <source>Change the circle</source>
        <translation>Modifier le cercle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The dates of this circle are fixed.</source>
        <translation>Les dates de ce cercle sont fixées.</translation>
    </message>
    <message>
        <source>Tick that the learners are told, or leave time and number.</source>
        <translation>Cochez que les participants sont prévenus, ou laissez l’heure et le nombre.</translation>
    </message>
    <message>
        <source>The circle is changed.</source>
        <translation>Le cercle est modifié.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Open for sign-up</source>
        <translation>Ouvert à l’inscription</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source> meetings</source>
        <translation> séances</translation>
    </message>
    <message>
        <source> places</source>
        <translation> places</translation>
    </message>
    <message>
        <source>No limit of places</source>
        <translation>Sans limite de places</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Attendance for a certificate</source>
        <translation>Présence pour une attestation</translation>
    </message>
    <message>
        <source>As the team</source>
        <translation>Comme l’équipe</translation>
    </message>
    <message>
        <source> % of the meetings</source>
        <translation> % des séances</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Animateurs</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Time and length</source>
        <translation>Heure et durée</translation>
    </message>
    <message>
        <source>Meetings, places</source>
        <translation>Séances, places</translation>
    </message>
    <message>
        <source>For a certificate</source>
        <translation>Pour une attestation</translation>
    </message>
    <message>
        <source>Question at sign-up</source>
        <translation>Question à l’inscription</translation>
    </message>
    <message>
        <source>Facilitator’s goal</source>
        <translation>Objectif de l’animateur</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Préoccupations</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>EditCourseDialog</name>
    <message>
        <source>Change the course</source>
        <translation>Modifier le cours</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The course is changed.</source>
        <translation>Le cours est modifié.</translation>
    </message>
</context>
<context>
    <name>EditEquipmentDialog</name>
    <message>
        <source>Change the equipment</source>
        <translation>Modifier le matériel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The equipment is changed.</source>
        <translation>Le matériel est modifié.</translation>
    </message>
</context>
<context>
    <name>EditEventDialog</name>
    <message>
        <source>Change the event</source>
        <translation>Modifier l’événement</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The event is changed.</source>
        <translation>L’événement est modifié.</translation>
    </message>
</context>
<context>
    <name>EditPartnerDialog</name>
    <message>
        <source>Change the partner</source>
        <translation>Modifier le partenaire</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>No partner any more: put away</source>
        <translation>N’est plus partenaire&#xa0;: mettre de côté</translation>
    </message>
</context>
<context>
    <name>EditPostDialog</name>
    <message>
        <source>What was shared</source>
        <translation>Ce qui a été partagé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A consent was taken back: take it down there.</source>
        <translation>Un accord a été retiré&#xa0;: retirez-le de là-bas.</translation>
    </message>
</context>
<context>
    <name>EditSignUpDialog</name>
    <message>
        <source>Change the sign-up</source>
        <translation>Modifier l’inscription</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The sign-up is changed.</source>
        <translation>L’inscription est modifiée.</translation>
    </message>
</context>
<context>
    <name>EditStudyDialog</name>
    <message>
        <source>Change the study</source>
        <translation>Modifier l’étude</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Nom de l’étude</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>How many cards each column takes, from least to most like me. Together as many as there are cards: {cards}.</source>
        <translation>Combien de cartes prend chaque colonne, de ce qui me ressemble le moins au plus. En tout autant qu’il y a de cartes&#xa0;: {cards}.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
</context>
<context>
    <name>EditTeamDialog</name>
    <message>
        <source>Change the team</source>
        <translation>Modifier l’équipe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Nom de l’équipe</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Votre e-mail</translation>
    </message>
    <message>
        <source>Your word for a region</source>
        <translation>Votre mot pour une région</translation>
    </message>
    <message>
        <source>County, district, zone: what your branches are grouped by.</source>
        <translation>Comté, district, zone&#xa0;: ce qui regroupe vos antennes.</translation>
    </message>
    <message>
        <source>Days and weeks are counted in it. The country stays: phone numbers and holidays go by it.</source>
        <translation>Les jours et les semaines s’y comptent. Le pays reste&#xa0;: les numéros de téléphone et les jours fériés en dépendent.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Attendance for a certificate</source>
        <translation>Présence pour une attestation</translation>
    </message>
    <message>
        <source> % of the meetings</source>
        <translation> % des séances</translation>
    </message>
    <message>
        <source>For a certificate</source>
        <translation>Pour une attestation</translation>
    </message>
    <message>
        <source>Only organizers issue certificates; branches prepare them</source>
        <translation>Seuls les organisateurs délivrent les attestations&#xa0;; les bibliothèques les préparent</translation>
    </message>
    <message>
        <source>The team is changed.</source>
        <translation>L’équipe est modifiée.</translation>
    </message>
</context>
<context>
    <name>EquipmentList</name>
    <message>
        <source>Lend…</source>
        <translation>Prêter…</translation>
    </message>
    <message>
        <source>New equipment…</source>
        <translation>Nouveau matériel…</translation>
    </message>
    <message>
        <source>Here stand laptops, projectors and modems: whose they are, how many work, and who has them until when.</source>
        <translation>Ici figurent portables, projecteurs et modems&#xa0;: à qui ils sont, combien marchent, et qui les a jusqu’à quand.</translation>
    </message>
    <message>
        <source>It is back: {loan}</source>
        <translation>C’est rendu&#xa0;: {loan}</translation>
    </message>
    <message>
        <source>Print the slip: {loan}</source>
        <translation>Imprimer la fiche&#xa0;: {loan}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>EquipmentOfBranch</name>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
</context>
<context>
    <name>EquipmentPage</name>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
</context>
<context>
    <name>EraseDueDialog</name>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour toujours</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>One learner is erased:</source>
        <translation>Un participant est effacé&#xa0;:</translation>
    </message>
    <message>
        <source>{n} learners are erased:</source>
        <translation>{n} participants sont effacés&#xa0;:</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation type="unfinished">{names} et {n} autres</translation>
    </message>
    <message>
        <source>Names, telephones and answers go: here at once, with the next parcels on every computer of the team. Counts and the register of certificates stay, without names.</source>
        <translation>Noms, téléphones et réponses partent&#xa0;: ici tout de suite, avec les prochains colis sur chaque ordinateur de l’équipe. Les comptes et le registre des attestations restent, sans noms.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation type="unfinished">On ne peut pas revenir là-dessus.</translation>
    </message>
</context>
<context>
    <name>EraseLearnerDialog</name>
    <message>
        <source>Keep the learner</source>
        <translation>Garder le participant</translation>
    </message>
    <message>
        <source>Name, telephone, e-mail, goals and answers go: here at once, and with the next parcels on every computer of the team. They do not come back from an old parcel or a backup.</source>
        <translation>Nom, téléphone, e-mail, objectifs et réponses disparaissent&#xa0;: ici tout de suite, et avec les prochains colis sur chaque ordinateur de l’équipe. Ils ne reviennent ni d’un ancien colis ni d’une sauvegarde.</translation>
    </message>
    <message>
        <source>That somebody signed up and came stays, without a name, so that the counts are right. Of certificates the number, course and dates stay in the register.</source>
        <translation>Qu’une personne s’est inscrite et est venue reste noté, sans nom, pour que les comptes soient justes. Des certificats, le numéro, le cours et les dates restent dans le registre.</translation>
    </message>
    <message>
        <source>Not reached: messages on telephones, papers, and texts in which others name her. Tell her so.</source>
        <translation>Hors d’atteinte&#xa0;: messages sur les téléphones, papiers, et textes où d’autres la nomment. Dites-le-lui.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>On ne peut pas revenir là-dessus.</translation>
    </message>
</context>
<context>
    <name>EventCirclesDialog</name>
    <message>
        <source>Circles that graduate</source>
        <translation>Cercles qui reçoivent leurs attestations</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>No circle has begun yet.</source>
        <translation>Aucun cercle n’a encore commencé.</translation>
    </message>
    <message>
        <source>The circles are noted.</source>
        <translation>Les cercles sont notés.</translation>
    </message>
</context>
<context>
    <name>EventDayTab</name>
    <message>
        <source>Which circles graduate</source>
        <translation>Quels cercles sont à l’honneur</translation>
    </message>
    <message>
        <source>Circles that graduate…</source>
        <translation>Cercles qui reçoivent leurs attestations…</translation>
    </message>
    <message>
        <source>Programme of the day</source>
        <translation>Programme de la journée</translation>
    </message>
    <message>
        <source>Plan the day…</source>
        <translation>Préparer la journée…</translation>
    </message>
    <message>
        <source>Who is invited</source>
        <translation>Qui est invité</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>Inviter des personnes…</translation>
    </message>
    <message>
        <source>The agenda, with its hours</source>
        <translation>L’ordre du jour, avec ses heures</translation>
    </message>
    <message>
        <source>What each library tells: its circles, what worked, challenges, questions</source>
        <translation>Ce que dit chaque bibliothèque&#xa0;: ses cercles, ce qui a marché, difficultés, questions</translation>
    </message>
    <message>
        <source>What the libraries tell…</source>
        <translation>Ce que disent les bibliothèques…</translation>
    </message>
    <message>
        <source>The meeting’s pack and the sheet to sign, on paper</source>
        <translation>Le dossier de la réunion et la feuille à signer, sur papier</translation>
    </message>
    <message>
        <source>On the day: who came</source>
        <translation>Le jour même&#xa0;: qui est venu</translation>
    </message>
    <message>
        <source>On the day: the agenda on the projector, with its clock</source>
        <translation>Le jour même&#xa0;: l’ordre du jour au projecteur, avec son horloge</translation>
    </message>
    <message>
        <source>Open the plan…</source>
        <translation>Ouvrir le plan…</translation>
    </message>
    <message>
        <source>On the day: note what worked, common strategies, next steps</source>
        <translation>Le jour même&#xa0;: notez ce qui a marché, stratégies communes, prochaines étapes</translation>
    </message>
    <message>
        <source>Note something…</source>
        <translation>Noter quelque chose…</translation>
    </message>
    <message>
        <source>Next steps: who does what by when</source>
        <translation>Prochaines étapes&#xa0;: qui fait quoi pour quand</translation>
    </message>
    <message>
        <source>Tasks…</source>
        <translation>Tâches…</translation>
    </message>
    <message>
        <source>What came of it…</source>
        <translation>Ce qui en est sorti…</translation>
    </message>
    <message>
        <source>The minutes, on paper. Notes go home with the next parcels.</source>
        <translation>Le compte rendu, sur papier. Les notes rentrent avec les prochains colis.</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Compte rendu…</translation>
    </message>
    <message>
        <source>Guests from our partners</source>
        <translation>Invités parmi nos partenaires</translation>
    </message>
    <message>
        <source>Invite partners…</source>
        <translation>Inviter des partenaires…</translation>
    </message>
    <message>
        <source>Other guests and speakers</source>
        <translation>Autres invités et orateurs</translation>
    </message>
    <message>
        <source>Add a guest…</source>
        <translation>Ajouter un invité…</translation>
    </message>
    <message>
        <source>A message to each guest</source>
        <translation>Un message à chaque invité</translation>
    </message>
    <message>
        <source>Messages…</source>
        <translation>Messages…</translation>
    </message>
    <message>
        <source>Invitations, programme and lists on paper</source>
        <translation>Invitations, programme et listes sur papier</translation>
    </message>
    <message>
        <source>Choose circles first</source>
        <translation>Choisissez d’abord les cercles</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Documents à imprimer…</translation>
    </message>
    <message>
        <source>Certificates: names checked, in their order</source>
        <translation>Attestations&#xa0;: noms vérifiés, dans l’ordre</translation>
    </message>
    <message>
        <source>Certificates and order…</source>
        <translation>Attestations et ordre…</translation>
    </message>
    <message>
        <source>On the day: names read, certificates handed out and signed for</source>
        <translation>Le jour même&#xa0;: noms lus, attestations remises et signées</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Remettre…</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Qui est venu</translation>
    </message>
    <message>
        <source>Mark who came…</source>
        <translation>Noter qui est venu…</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Add photographs…</source>
        <translation>Ajouter des photos…</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce que cela a donné</translation>
    </message>
    <message>
        <source>One part</source>
        <translation>Une partie</translation>
    </message>
    <message>
        <source>{n} parts</source>
        <translation>{n} parties</translation>
    </message>
    <message>
        <source>One guest on the list</source>
        <translation>Un invité sur la liste</translation>
    </message>
    <message>
        <source>{n} guests on the list</source>
        <translation>{n} invités sur la liste</translation>
    </message>
    <message>
        <source>{came} of {all} came</source>
        <translation>{came} présents sur {all}</translation>
    </message>
    <message>
        <source>{n} of {all} libraries have written</source>
        <translation>{n} bibliothèques sur {all} ont écrit</translation>
    </message>
    <message>
        <source>One invited</source>
        <translation>Une personne invitée</translation>
    </message>
    <message>
        <source>{n} invited</source>
        <translation>{n} personnes invitées</translation>
    </message>
    <message>
        <source>One note</source>
        <translation>Une note</translation>
    </message>
    <message>
        <source>{n} notes</source>
        <translation>{n} notes</translation>
    </message>
    <message>
        <source>One task is open</source>
        <translation>Une tâche est ouverte</translation>
    </message>
    <message>
        <source>{n} tasks are open</source>
        <translation>{n} tâches sont ouvertes</translation>
    </message>
    <message>
        <source>One photograph or paper</source>
        <translation>Une photo ou un document</translation>
    </message>
    <message>
        <source>{n} photographs and papers</source>
        <translation>{n} photos et documents</translation>
    </message>
</context>
<context>
    <name>EventFilesTab</name>
    <message>
        <source>Photographs and papers of the event</source>
        <translation>Photos et documents de l’événement</translation>
    </message>
    <message>
        <source>What is to be seen…</source>
        <translation>Ce que l’on voit…</translation>
    </message>
    <message>
        <source>Send with the next parcels…</source>
        <translation>Envoyer avec les prochains colis…</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>The photograph</source>
        <translation>La photo</translation>
    </message>
    <message>
        <source>Photographs are made small, and the place where they were taken is removed. They stay on this computer until you send them.</source>
        <translation>Les photos sont réduites, et le lieu de prise de vue en est retiré. Elles restent sur cet ordinateur jusqu’à ce que vous les envoyiez.</translation>
    </message>
    <message>
        <source>Photographs and papers</source>
        <translation>Photos et documents</translation>
    </message>
    <message>
        <source>«{file}» cannot be read: {why}.</source>
        <translation>«&#xa0;{file}&#xa0;» est illisible&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>{file} is saved.</source>
        <translation>{file} est enregistré.</translation>
    </message>
</context>
<context>
    <name>EventFocusTab</name>
    <message>
        <source>Questions of the focus group</source>
        <translation>Questions du groupe de discussion</translation>
    </message>
    <message>
        <source>Note an answer…</source>
        <translation>Noter une réponse…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>One more said so</source>
        <translation>Un de plus l’a dit</translation>
    </message>
    <message>
        <source>One less said so</source>
        <translation>Un de moins l’a dit</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>Note a finding…</source>
        <translation>Noter un constat…</translation>
    </message>
    <message>
        <source>Choose questions…</source>
        <translation>Choisir des questions…</translation>
    </message>
    <message>
        <source>Choose what you ask: the questions also stand on the note taker’s sheet.</source>
        <translation>Choisissez ce que vous demandez&#xa0;: les questions figurent aussi sur la feuille de prise de notes.</translation>
    </message>
    <message>
        <source>Enter  note or change     +  one more     −  one less     Delete  leave out</source>
        <translation>Entrée  noter ou modifier     +  un de plus     −  un de moins     Suppr  retirer</translation>
    </message>
</context>
<context>
    <name>EventNoteDialog</name>
    <message>
        <source>Change the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Note something</source>
        <translation>Noter quelque chose</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Le noter</translation>
    </message>
    <message>
        <source>How many said so</source>
        <translation>Combien l’ont dit</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>farming, phones, English</source>
        <translation>agriculture, téléphones, anglais</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Course topics that follow</source>
        <translation>Sujets de cours qui en découlent</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>To be done by this day</source>
        <translation>À faire d’ici ce jour</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Pour quand</translation>
    </message>
</context>
<context>
    <name>EventNotesTab</name>
    <message>
        <source>Notes of the event</source>
        <translation>Notes de l’événement</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Note something…</source>
        <translation>Noter quelque chose…</translation>
    </message>
    <message>
        <source>What came of it…</source>
        <translation>Ce qui en est sorti…</translation>
    </message>
    <message>
        <source>Nothing is noted yet. What is noted here stands in the minutes, and every library of the team reads it after the next parcel.</source>
        <translation>Rien n’est noté encore. Ce qui est noté ici figure au compte rendu, et chaque bibliothèque de l’équipe le lit après le prochain colis.</translation>
    </message>
    <message>
        <source>Enter  change     Delete  delete</source>
        <translation>Entrée  modifier     Suppr  supprimer</translation>
    </message>
    <message>
        <source>What came of it: {words}</source>
        <translation>Ce qui en est sorti&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>EventPageView</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Documents à imprimer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>Certificats…</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Dans l’ordre</translation>
    </message>
    <message>
        <source>Focus group</source>
        <translation>Groupe de discussion</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>First circles</source>
        <translation>Premiers cercles</translation>
    </message>
    <message>
        <source>Questions, plus / delta</source>
        <translation>Questions, plus / delta</translation>
    </message>
    <message>
        <source>What the libraries tell</source>
        <translation>Ce que racontent les bibliothèques</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Circles: {circles}</source>
        <translation>Cercles&#xa0;: {circles}</translation>
    </message>
    <message>
        <source>the whole team</source>
        <translation>toute l’équipe</translation>
    </message>
</context>
<context>
    <name>EventParts</name>
    <message>
        <source>What the libraries tell</source>
        <translation>Ce que racontent les bibliothèques</translation>
    </message>
    <message>
        <source>Write this library’s part…</source>
        <translation>Écrire la partie de cette bibliothèque…</translation>
    </message>
    <message>
        <source>Save as a spreadsheet…</source>
        <translation>Enregistrer comme tableur…</translation>
    </message>
    <message>
        <source>{written} of {all} libraries have written. Figures from {first} to {last}.</source>
        <translation>{written} bibliothèques sur {all} ont écrit. Chiffres du {first} au {last}.</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Enregistrer comme tableur</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>EventPeople</name>
    <message>
        <source>People of the event</source>
        <translation>Personnes de l’événement</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>N’est pas venu</translation>
    </message>
    <message>
        <source>Not known whether she came</source>
        <translation>On ne sait pas si elle est venue</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Invite people…</source>
        <translation>Inviter des personnes…</translation>
    </message>
    <message>
        <source>Add a guest…</source>
        <translation>Ajouter un invité…</translation>
    </message>
    <message>
        <source>Invite partners…</source>
        <translation>Inviter des partenaires…</translation>
    </message>
    <message>
        <source>All came</source>
        <translation>Tous sont venus</translation>
    </message>
    <message>
        <source>P  came     A  did not come     Delete  off the list</source>
        <translation>P  est venu     A  n’est pas venu     Suppr  retirer de la liste</translation>
    </message>
    <message>
        <source>Nobody stands on the list yet: invite people of the team, or add guests.</source>
        <translation>Personne n’est encore sur la liste&#xa0;: invitez des membres de l’équipe, ou ajoutez des invités.</translation>
    </message>
</context>
<context>
    <name>EventPlanTab</name>
    <message>
        <source>Parts of the event</source>
        <translation>Parties de l’événement</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Enter  change     Ctrl+↑ ↓  move     Delete  leave out</source>
        <translation>Entrée  modifier     Ctrl+↑ ↓  déplacer     Suppr  retirer</translation>
    </message>
    <message>
        <source>On the projector</source>
        <translation>Au projecteur</translation>
    </message>
    <message>
        <source>Add a part…</source>
        <translation>Ajouter une partie…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Another plan</source>
        <translation>Un autre plan</translation>
    </message>
    <message>
        <source>Make the event as long</source>
        <translation>Donner cette durée à l’événement</translation>
    </message>
    <message>
        <source>One question of an earlier event is open: answer it at the check-in.</source>
        <translation>Une question d’un événement précédent est ouverte&#xa0;: répondez-y au tour de table.</translation>
    </message>
    <message>
        <source>{n} questions of earlier events are open: answer them at the check-in.</source>
        <translation>{n} questions d’événements précédents sont ouvertes&#xa0;: répondez-y au tour de table.</translation>
    </message>
    <message>
        <source>This event has no plan yet.</source>
        <translation>Cet événement n’a pas encore de plan.</translation>
    </message>
    <message>
        <source>Begin with a plan that is ready, and change it as you like.</source>
        <translation>Commencez avec un plan tout prêt, et modifiez-le à votre gré.</translation>
    </message>
    <message>
        <source>No part is planned yet: what comes first, and how long does it take?</source>
        <translation>Aucune partie n’est prévue&#xa0;: qu’est-ce qui vient d’abord, et combien de temps cela prend-il&#xa0;?</translation>
    </message>
</context>
<context>
    <name>EventQuestionsTab</name>
    <message>
        <source>Questions at the event</source>
        <translation>Questions de l’événement</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add a question…</source>
        <translation>Ajouter une question…</translation>
    </message>
    <message>
        <source>Plus / delta…</source>
        <translation>Plus / delta…</translation>
    </message>
    <message>
        <source>Nothing is open. What cannot be answered at once is noted here, and comes back at the next event of this kind.</source>
        <translation>Rien n’est ouvert. Ce à quoi on ne peut répondre tout de suite se note ici, et revient au prochain événement de ce genre.</translation>
    </message>
    <message>
        <source>Plus: {words}</source>
        <translation>Plus&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Delta: {words}</source>
        <translation>Delta&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>EventRunScreen</name>
    <message>
        <source>Part {n} of {all}</source>
        <translation>Partie {n} sur {all}</translation>
    </message>
    <message>
        <source>The last part</source>
        <translation>La dernière partie</translation>
    </message>
    <message>
        <source>Next: {part}</source>
        <translation>Ensuite&#xa0;: {part}</translation>
    </message>
    <message>
        <source>Next: {part}, {time}</source>
        <translation>Ensuite&#xa0;: {part}, {time}</translation>
    </message>
</context>
<context>
    <name>EventTaskDialog</name>
    <message>
        <source>Change the task</source>
        <translation>Modifier la tâche</translation>
    </message>
    <message>
        <source>One task more</source>
        <translation>Une tâche de plus</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>To be done by this day</source>
        <translation>À faire d’ici ce jour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Pour le</translation>
    </message>
</context>
<context>
    <name>EventTasksTab</name>
    <message>
        <source>Tasks of the event</source>
        <translation>Tâches de l’événement</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>Fait, ou de nouveau à faire</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add a task…</source>
        <translation>Ajouter une tâche…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Everyone makes a draft circle</source>
        <translation>Chacun fait un brouillon de cercle</translation>
    </message>
    <message>
        <source>Nothing is to be done yet: note who brings what.</source>
        <translation>Rien n’est encore à faire&#xa0;: notez qui apporte quoi.</translation>
    </message>
    <message>
        <source>D  done     Enter  change     Delete  delete</source>
        <translation>D  fait     Entrée  modifier     Suppr  supprimer</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Nouvel événement…</translation>
    </message>
    <message>
        <source>Here stand workshops, regional meetings and graduations: who is invited, who came, and their papers.</source>
        <translation>Ici figurent ateliers, rencontres régionales et remises d’attestations&#xa0;: invités, présents et documents.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Documents à imprimer…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Look elsewhere…</source>
        <translation>Regarder ailleurs…</translation>
    </message>
    <message>
        <source>Invite a computer…</source>
        <translation>Inviter un ordinateur…</translation>
    </message>
    <message>
        <source>Put out…</source>
        <translation>Exclure…</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Intégrer</translation>
    </message>
    <message>
        <source>Send out</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>There is no file in the clipboard.</source>
        <translation>Il n’y a pas de fichier dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy the parcel in your file manager, then press Ctrl+V here.</source>
        <translation>Copiez le colis dans votre gestionnaire de fichiers, puis appuyez ici sur Ctrl+V.</translation>
    </message>
    <message>
        <source>Look for parcels in</source>
        <translation>Chercher des colis dans</translation>
    </message>
    <message>
        <source>Choose parcels</source>
        <translation>Choisir des colis</translation>
    </message>
    <message>
        <source>In a folder or on a flash disk…</source>
        <translation>Dans un dossier ou sur une clé USB…</translation>
    </message>
    <message>
        <source>Choose files or a ZIP…</source>
        <translation>Choisir des fichiers ou un ZIP…</translation>
    </message>
    <message>
        <source>Paste copied files</source>
        <translation>Coller des fichiers copiés</translation>
    </message>
    <message>
        <source>From a phone…</source>
        <translation>Depuis un téléphone…</translation>
    </message>
    <message>
        <source>The week in a message</source>
        <translation>La semaine en un message</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder encore</translation>
    </message>
    <message>
        <source>Bring in {count}</source>
        <translation>Intégrer {count}</translation>
    </message>
</context>
<context>
    <name>FacilitatorCard</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>{level}, proposed by her circles</source>
        <translation>{level}, d’après ses cercles</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Accompagnement par</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>Last news</source>
        <translation>Dernières nouvelles</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>{running} running, {done} done</source>
        <translation>{running} en cours, {done} terminés</translation>
    </message>
</context>
<context>
    <name>FacilitatorPageView</name>
    <message>
        <source>Away…</source>
        <translation>Absence…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Muter…</translation>
    </message>
    <message>
        <source>Spoken to today</source>
        <translation>Échange aujourd’hui</translation>
    </message>
    <message>
        <source>Record of service…</source>
        <translation>État de service…</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Not away any more</source>
        <translation>N’est plus absente</translation>
    </message>
    <message>
        <source>No absence is noted.</source>
        <translation>Aucune absence notée.</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animateur</translation>
    </message>
</context>
<context>
    <name>Facilitators</name>
    <message>
        <source>Facilitators</source>
        <translation>Animateurs</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>Here stand the people who host circles, those first who were not heard of for longest. Invite the first one.</source>
        <translation>Ici se trouvent les personnes qui animent des cercles, d’abord celles dont on est sans nouvelles depuis le plus longtemps. Invitez la première.</translation>
    </message>
    <message>
        <source>Invite a person…</source>
        <translation>Inviter une personne…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show the circles</source>
        <translation>Afficher les cercles</translation>
    </message>
    <message>
        <source>Spoken to today</source>
        <translation>Échange aujourd’hui</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>Absence…</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>Notes…</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copier le numéro de téléphone</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copié&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>FeedbackTab</name>
    <message>
        <source>People counted in the room</source>
        <translation>Personnes comptées dans la salle</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Pas compté</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>One marked as having come.</source>
        <translation>{n} noté comme venu.</translation>
    </message>
    <message>
        <source>{n} marked as having come.</source>
        <translation>{n} notés comme venus.</translation>
    </message>
    <message>
        <source>Last week’s delta: “{words}” · Did it change?</source>
        <translation>Delta de la semaine passée&#xa0;: «&#xa0;{words}&#xa0;» · Est-ce que cela a changé&#xa0;?</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Comment cela s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>Plus: what went well</source>
        <translation>Plus&#xa0;: ce qui a plu</translation>
    </message>
    <message>
        <source>Delta: what to change next week</source>
        <translation>Delta&#xa0;: à changer la semaine prochaine</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Prompt for the reflection</source>
        <translation>Question pour la réflexion</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Entrée enregistre</translation>
    </message>
    <message>
        <source>Anything else to tell?</source>
        <translation>Autre chose à dire&#xa0;?</translation>
    </message>
    <message>
        <source>What surprised you?</source>
        <translation>Qu’est-ce qui vous a surpris&#xa0;?</translation>
    </message>
    <message>
        <source>What was new or refreshing?</source>
        <translation>Qu’est-ce qui était nouveau ou rafraîchissant&#xa0;?</translation>
    </message>
    <message>
        <source>What is the hardest part?</source>
        <translation>Qu’est-ce qui est le plus difficile&#xa0;?</translation>
    </message>
    <message>
        <source>What pleased you most?</source>
        <translation>Qu’est-ce qui vous a fait le plus plaisir&#xa0;?</translation>
    </message>
    <message>
        <source>What made you laugh?</source>
        <translation>Qu’est-ce qui vous a fait rire&#xa0;?</translation>
    </message>
    <message>
        <source>What would you tell someone who hosts this next?</source>
        <translation>Que diriez-vous à la personne qui animera ceci ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>This meeting is cancelled: there is no feedback to give.</source>
        <translation>Cette séance est annulée&#xa0;: il n’y a pas d’avis à donner.</translation>
    </message>
    <message>
        <source>Feedback can be given from {day} on.</source>
        <translation>Les avis peuvent être donnés à partir du {day}.</translation>
    </message>
    <message>
        <source>This belongs to {branch}; it can be read here.</source>
        <translation>Ceci appartient à {branch}&#xa0;; on peut le lire ici.</translation>
    </message>
</context>
<context>
    <name>FillFormDialog</name>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Langue des questions</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Sur papier…</translation>
    </message>
    <message>
        <source>Figures for equipment come from your list of equipment: check them.</source>
        <translation>Les chiffres du matériel viennent de votre liste de matériel&#xa0;: vérifiez-les.</translation>
    </message>
    <message>
        <source>last told {day}</source>
        <translation>dernière réponse le {day}</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Répondu le</translation>
    </message>
    <message>
        <source>Somebody of the team, or a name that is not there yet.</source>
        <translation>Quelqu’un de l’équipe, ou un nom qui n’y est pas encore.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New in the team</source>
        <translation>Nouveau dans l’équipe</translation>
    </message>
    <message>
        <source>What the library has</source>
        <translation>Ce que possède la bibliothèque</translation>
    </message>
    <message>
        <source>Agreed with the management</source>
        <translation>Accord avec la direction</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter…</source>
        <translation>Filtrer…</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Take away the filter {filter}</source>
        <translation>Retirer le filtre {filter}</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>own branches</source>
        <translation>mes antennes</translation>
    </message>
    <message>
        <source>Own branches</source>
        <translation>Mes antennes</translation>
    </message>
</context>
<context>
    <name>FilterChoice</name>
    <message>
        <source>Branch, course, name…</source>
        <translation>Antenne, cours, nom…</translation>
    </message>
    <message>
        <source>What the list can be narrowed to</source>
        <translation>Ce à quoi la liste peut se réduire</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing found for «{text}». Type a part of a name, a phone number, a place or what you want to do; Escape closes.</source>
        <translation>Rien trouvé pour «&#xa0;{text}&#xa0;». Tapez une partie d’un nom, un numéro de téléphone, un lieu ou ce que vous voulez faire&#xa0;; Échap ferme.</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animateur</translation>
    </message>
</context>
<context>
    <name>FinishFollowUpDialog</name>
    <message>
        <source>Come back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce que cela a donné</translation>
    </message>
</context>
<context>
    <name>FirstCirclesTab</name>
    <message>
        <source>First circles</source>
        <translation>Premiers cercles</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>Feuille…</translation>
    </message>
    <message>
        <source>Circle…</source>
        <translation>Cercle…</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Suivi…</translation>
    </message>
    <message>
        <source>Reminder…</source>
        <translation>Rappel…</translation>
    </message>
    <message>
        <source>Delete the worksheet</source>
        <translation>Supprimer la feuille</translation>
    </message>
    <message>
        <source>Opens her circle, or a new one with all that her worksheet says (C)</source>
        <translation>Ouvre son cercle, ou un nouveau avec tout ce que dit sa feuille (C)</translation>
    </message>
    <message>
        <source>Of somebody else…</source>
        <translation>De quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Worksheets on paper…</source>
        <translation>Feuilles sur papier…</translation>
    </message>
    <message>
        <source>Enter  worksheet     C  circle     F  follow up     R  reminder</source>
        <translation>Entrée  feuille     C  cercle     F  suivi     R  rappel</translation>
    </message>
    <message>
        <source>{n} of {all} have made a circle since the event, at least as a draft.</source>
        <translation>{n} sur {all} ont fait un cercle depuis l’événement, au moins en brouillon.</translation>
    </message>
    <message>
        <source>Nobody takes part yet: invite people under People.</source>
        <translation>Personne ne participe encore&#xa0;: invitez sous Personnes.</translation>
    </message>
    <message>
        <source>{name}: the first circle after {event}</source>
        <translation>{name}&#xa0;: le premier cercle après {event}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Learning circles for libraries, without internet.</source>
        <translation>Des cercles d’apprentissage pour les bibliothèques, sans internet.</translation>
    </message>
    <message>
        <source>Begin a new team</source>
        <translation>Commencer une nouvelle équipe</translation>
    </message>
    <message>
        <source>Building the practice library…</source>
        <translation>Construction de la bibliothèque d’exercice…</translation>
    </message>
    <message>
        <source>Put a backup back from a flash disk…</source>
        <translation>Remettre une sauvegarde depuis une clé USB…</translation>
    </message>
    <message>
        <source>You look after circles in several branches, each with its computer.</source>
        <translation>Vous suivez les cercles de plusieurs bibliothèques, chacune avec son ordinateur.</translation>
    </message>
    <message>
        <source>New team…</source>
        <translation>Nouvelle équipe…</translation>
    </message>
    <message>
        <source>Begin alone</source>
        <translation>Commencer seul</translation>
    </message>
    <message>
        <source>One library, one computer. You can join a team later, with all you have.</source>
        <translation>Une bibliothèque, un ordinateur. Vous pourrez rejoindre une équipe plus tard, avec tout ce que vous avez.</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Commencer…</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Rejoindre avec une invitation</translation>
    </message>
    <message>
        <source>Your organizer sent a file, and told you six words by telephone.</source>
        <translation>Votre organisateur vous a envoyé un fichier, et dit six mots par téléphone.</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Rejoindre…</translation>
    </message>
    <message>
        <source>Try the practice library</source>
        <translation>Essayer la bibliothèque d’essai</translation>
    </message>
    <message>
        <source>Invented people and circles to play with. It never touches real data.</source>
        <translation>Des personnes et des cercles inventés pour s’exercer. Cela ne touche jamais de vraies données.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>Become the organizer again with the recovery sheet…</source>
        <translation>Redevenir organisateur avec la feuille de secours…</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>Follow up</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Come back to it…</source>
        <translation>Y revenir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Told by WhatsApp</source>
        <translation>Prévenus par WhatsApp</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>Hello {name}, about {circle} on {day} at {time}: </source>
        <translation>Bonjour {name}, à propos de {circle} le {day} à {time}&#xa0;: </translation>
    </message>
    <message>
        <source>Hello {name}, how was {circle} on {day} at {time}? Please note who came and one plus and one delta, and send your parcel when you can. Thank you!</source>
        <translation>Bonjour {name}, comment s’est passé {circle} le {day} à {time}&#xa0;? Merci de noter qui est venu, un plus et un delta, et d’envoyer votre colis quand vous pourrez. Merci&#xa0;!</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>Le texte a été copié.</translation>
    </message>
</context>
<context>
    <name>FollowUpLines</name>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Fait&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>ForgetFileDialog</name>
    <message>
        <source>Delete this file?</source>
        <translation>Supprimer ce fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>It lies on this computer only, so this cannot be undone.</source>
        <translation>Il n’est que sur cet ordinateur&#xa0;: c’est sans retour.</translation>
    </message>
</context>
<context>
    <name>ForgottenDialog</name>
    <message>
        <source>The passphrase is lost</source>
        <translation>La phrase secrète est perdue</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Faire de nouvelles clés</translation>
    </message>
    <message>
        <source>This computer has new keys.</source>
        <translation>Cet ordinateur a de nouvelles clés.</translation>
    </message>
    <message>
        <source>Nobody can find it out, and nothing of your work is lost: this computer gets new keys, under a new passphrase.</source>
        <translation>Personne ne peut la retrouver, et rien de votre travail n’est perdu&#xa0;: cet ordinateur reçoit de nouvelles clés, sous une nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>No invitation file was chosen.</source>
        <translation>Aucun fichier d’invitation n’a été choisi.</translation>
    </message>
    <message>
        <source>The six words are missing.</source>
        <translation>Les six mots manquent.</translation>
    </message>
    <message>
        <source>Type the recovery sheet in. Then write parcels for the branches, so that they learn of the new keys, and put this computer&apos;s old entry out.</source>
        <translation>Tapez la feuille de secours. Écrivez ensuite des colis pour les antennes, afin qu’elles apprennent les nouvelles clés, et excluez l’ancienne entrée de cet ordinateur.</translation>
    </message>
    <message>
        <source>No sheet? A second organizer&apos;s computer can invite this one anew. Without both, the data can be read here, but nothing can be signed any more.</source>
        <translation>Pas de feuille&#xa0;? L’ordinateur d’un deuxième organisateur peut inviter celui-ci de nouveau. Sans l’un ni l’autre, les données se lisent ici, mais plus rien ne peut être signé.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clé</translation>
    </message>
    <message>
        <source>Ask your organizer for a new invitation for this branch. After opening it here, write a parcel for the organizer: it asks to join anew, with all that was not sent yet.</source>
        <translation>Demandez à votre organisateur une nouvelle invitation pour cette antenne. Après l’avoir ouverte ici, écrivez un colis pour l’organisateur&#xa0;: il demande à rejoindre de nouveau, avec tout ce qui n’a pas encore été envoyé.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Invitation file</source>
        <translation>Fichier d’invitation</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>Les six mots</translation>
    </message>
    <message>
        <source>six words</source>
        <translation>six mots</translation>
    </message>
</context>
<context>
    <name>ForgottenPinDialog</name>
    <message>
        <source>Forgotten PIN</source>
        <translation>Code PIN oublié</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>A branch lead at this computer can take your PIN away in the settings. Else telephone your organizer and read out this code; your organizer reads another one back.</source>
        <translation>Un responsable de la bibliothèque peut retirer votre code PIN dans les réglages. Sinon, téléphonez à votre organisateur et lisez-lui ce code&#xa0;; il vous en lira un autre.</translation>
    </message>
    <message>
        <source>Code to read out</source>
        <translation>Code à lire</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Réponse</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished">Encore une fois</translation>
    </message>
</context>
<context>
    <name>FormBranchDialog</name>
    <message>
        <source>Which library?</source>
        <translation>Quelle bibliothèque&#xa0;?</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Remplir…</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Antenne</translation>
    </message>
</context>
<context>
    <name>Founding</name>
    <message>
        <source>Names, with commas between them</source>
        <translation>Des noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Who else works here</source>
        <translation>Qui d’autre travaille ici</translation>
    </message>
</context>
<context>
    <name>GatherPage</name>
    <message>
        <source>People to approach</source>
        <translation>Personnes à approcher</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>Nouveaux membres</translation>
    </message>
    <message>
        <source>Branches compared</source>
        <translation>Antennes comparées</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Gather a team</source>
        <translation>Réunir une équipe</translation>
    </message>
</context>
<context>
    <name>GroupAnswerDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Le noter</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Ce qui a été répondu</translation>
    </message>
    <message>
        <source>How many said so</source>
        <translation>Combien l’ont dit</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>In words, without names</source>
        <translation>En mots, sans noms</translation>
    </message>
</context>
<context>
    <name>GuestMessagesDialog</name>
    <message>
        <source>Messages to the guests</source>
        <translation>Messages aux invités</translation>
    </message>
    <message>
        <source>Copy, then the next</source>
        <translation>Copier, puis le suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Le texte est copié.</translation>
    </message>
    <message>
        <source>Dear {name}, we warmly invite you to {event}: {when}, {where}. Please tell us whether you can come. {team}</source>
        <translation>Bonjour {name}, nous vous invitons chaleureusement à {event}&#xa0;: {when}, {where}. Dites-nous s’il vous plaît si vous pouvez venir. {team}</translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message>
        <source>Hand out certificates</source>
        <translation>Remettre les attestations</translation>
    </message>
    <message>
        <source>Certificates in the order of the ceremony</source>
        <translation>Attestations dans l’ordre de la cérémonie</translation>
    </message>
    <message>
        <source>Who takes it, where not the learner</source>
        <translation>Qui la retire, si ce n’est pas le participant</translation>
    </message>
    <message>
        <source>Only those not collected yet</source>
        <translation>Seulement celles qui ne sont pas encore retirées</translation>
    </message>
    <message>
        <source>All have collected</source>
        <translation>Tous ont retiré la leur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Space: collected, or not</source>
        <translation>Espace&#xa0;: retirée, ou non</translation>
    </message>
    <message>
        <source>{open} of {all} not collected yet</source>
        <translation>{open} sur {all} pas encore retirées</translation>
    </message>
    <message>
        <source>Nothing waits to be handed out.</source>
        <translation>Rien n’attend d’être remis.</translation>
    </message>
</context>
<context>
    <name>HandOverCircleDialog</name>
    <message>
        <source>Hand the circle over</source>
        <translation>Confier le cercle</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Confier</translation>
    </message>
    <message>
        <source>A name, or the e-mail of a new facilitator</source>
        <translation>Un nom, ou l’adresse e-mail d’un nouvel animateur</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semaine {number}</translation>
    </message>
    <message>
        <source>New facilitator</source>
        <translation>Nouvel animateur</translation>
    </message>
    <message>
        <source>The meetings before stay with who held them.</source>
        <translation>Les séances d’avant restent à qui les a tenues.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>À la place de</translation>
    </message>
    <message>
        <source>One person takes the circle over.</source>
        <translation>Une seule personne reprend le cercle.</translation>
    </message>
    <message>
        <source>Type one name; further facilitators are added by Change (Ctrl+E).</source>
        <translation>Tapez un seul nom&#xa0;; d’autres animateurs s’ajoutent par Modifier (Ctrl+E).</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand the role over</source>
        <translation>Passer le relais</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Another computer becomes the organizer&apos;s. Both can stay organizers for as long as you like; nothing stops in between.</source>
        <translation>Un autre ordinateur devient celui de l’organisateur. Les deux peuvent rester organisateurs aussi longtemps que vous voulez&#xa0;; rien ne s’arrête entre-temps.</translation>
    </message>
    <message>
        <source>Invite a computer…</source>
        <translation>Inviter un ordinateur…</translation>
    </message>
    <message>
        <source>1. A second organizer&apos;s computer joins</source>
        <translation>1. Un deuxième ordinateur d’organisateur rejoint l’équipe</translation>
    </message>
    <message>
        <source>Joined: {computers}</source>
        <translation>Ont rejoint&#xa0;: {computers}</translation>
    </message>
    <message>
        <source>Invite it as an organizer&apos;s, compare the code, accept it, and send it a parcel.</source>
        <translation>Invitez-le comme ordinateur d’organisateur, comparez le code, acceptez-le et envoyez-lui un colis.</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Imprimer la feuille…</translation>
    </message>
    <message>
        <source>2. The team&apos;s key goes there on paper</source>
        <translation>2. La clé de l’équipe y va sur papier</translation>
    </message>
    <message>
        <source>Printed on {day}</source>
        <translation>Imprimée le {day}</translation>
    </message>
    <message>
        <source>On the new computer open Settings, Keys of the team, and type the recovery sheet in.</source>
        <translation>Sur le nouvel ordinateur, ouvrez Réglages, Clés de l’équipe, et tapez la feuille de secours.</translation>
    </message>
    <message>
        <source>3. The old computer is put out</source>
        <translation>3. L’ancien ordinateur est exclu</translation>
    </message>
    <message>
        <source>Only when it is given away: on the new computer choose it under Send &amp; receive, Computers, and put it out. Bring its last parcel in before.</source>
        <translation>Seulement s’il est donné&#xa0;: sur le nouvel ordinateur, choisissez-le sous Envoyer et recevoir, Ordinateurs, et excluez-le. Intégrez d’abord son dernier colis.</translation>
    </message>
</context>
<context>
    <name>HandbookPage</name>
    <message>
        <source>Open the practice library</source>
        <translation>Ouvrir la bibliothèque d’exercice</translation>
    </message>
    <message>
        <source>Print the handbook…</source>
        <translation>Imprimer le manuel…</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>At the desk: {name}</source>
        <translation>Au bureau&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Trouver ou faire quelque chose</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>What became of parcels</source>
        <translation>Ce que les colis sont devenus</translation>
    </message>
    <message>
        <source>Here stands every parcel that was brought in, and what became of it.</source>
        <translation>Ici se trouve chaque colis intégré, et ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>What became of the parcels that came to this computer.</source>
        <translation>Ce que sont devenus les colis arrivés sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>One meeting falls on it; it is shown next, to be moved</source>
        <translation>Une séance tombe ce jour-là&#xa0;; elle est montrée ensuite, pour être déplacée</translation>
    </message>
    <message>
        <source>{n} meetings fall on it; they are shown next, to be moved</source>
        <translation>{n} séances tombent ce jour-là&#xa0;; elles sont montrées ensuite, pour être déplacées</translation>
    </message>
</context>
<context>
    <name>HitsPage</name>
    <message>
        <source>Meetings on a day off</source>
        <translation>Séances un jour de fermeture</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>It meets all the same</source>
        <translation>La séance a lieu quand même</translation>
    </message>
    <message>
        <source>Open the circle</source>
        <translation>Ouvrir le cercle</translation>
    </message>
    <message>
        <source>No meeting falls on this day any more.</source>
        <translation>Plus aucune séance ne tombe ce jour-là.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>{branch} is closed</source>
        <translation>{branch} est fermée</translation>
    </message>
</context>
<context>
    <name>ImpactPage</name>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Pour d’autres</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>Pour l’équipe</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>Rapport entier</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Une page</translation>
    </message>
    <message>
        <source>Impact report</source>
        <translation>Rapport d’impact</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Who reads it</source>
        <translation>Qui le lit</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>The impact report as it will be printed</source>
        <translation>Le rapport d’impact tel qu’il sera imprimé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>PDF of one page…</source>
        <translation>PDF d’une page…</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Classeur Excel…</translation>
    </message>
    <message>
        <source>Impact {first} to {last}</source>
        <translation>Impact du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>ImportFilesDialog</name>
    <message>
        <source>Bring in files of P2PU</source>
        <translation>Faire entrer des fichiers de P2PU</translation>
    </message>
    <message>
        <source>Files and what they would do</source>
        <translation>Les fichiers et ce qu’ils feraient</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Intégrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose what P2PU gave you, or drop it here: its CSV exports, its lists as JSON, the calendar files of its reminders. They may be several at once. What was changed here is never overwritten.</source>
        <translation>Choisissez ce que P2PU vous a donné, ou déposez-le ici&#xa0;: ses exports CSV, ses listes JSON, les fichiers d’agenda de ses rappels. Il peut y en avoir plusieurs à la fois. Ce qui a été changé ici n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>Files of P2PU (*.csv *.json *.ics *.txt *.js)</source>
        <translation>Fichiers de P2PU (*.csv *.json *.ics *.txt *.js)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose P2PU’s files</source>
        <translation>Choisir les fichiers de P2PU</translation>
    </message>
    <message>
        <source>Bringing files in…</source>
        <translation>Les fichiers entrent…</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Ligne {line}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>and {n} more lines</source>
        <translation>et {n} autres lignes</translation>
    </message>
</context>
<context>
    <name>IncidentDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Draft notices…</source>
        <translation>Projets d’avis…</translation>
    </message>
    <message>
        <source>Copy the text for the commissioner</source>
        <translation>Copier le texte pour le commissaire</translation>
    </message>
    <message>
        <source>Copy the text for the people</source>
        <translation>Copier le texte pour les personnes</translation>
    </message>
    <message>
        <source>The data commissioner was told</source>
        <translation>L’autorité de protection des données est prévenue</translation>
    </message>
    <message>
        <source>The people concerned were told</source>
        <translation>Les personnes concernées sont prévenues</translation>
    </message>
    <message>
        <source>All is done: close the incident</source>
        <translation>Tout est fait&#xa0;: clore l’incident</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Le texte est copié.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>On it: {held}</source>
        <translation>Dessus&#xa0;: {held}</translation>
    </message>
    <message>
        <source>Its last parcel: {day}</source>
        <translation>Son dernier colis&#xa0;: {day}</translation>
    </message>
    <message>
        <source>Parcels on it are sealed: nobody but their receiver can open them. Lists and papers that were saved on it can be read by whoever finds it.</source>
        <translation>Les colis qui s’y trouvent sont scellés&#xa0;: seul leur destinataire peut les ouvrir. Les listes et papiers enregistrés dessus sont lisibles par qui la trouve.</translation>
    </message>
    <message>
        <source>Was it encrypted?</source>
        <translation type="unfinished">Était-ce chiffré&#xa0;?</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registre…</translation>
    </message>
    <message>
        <source>A computer is lost…</source>
        <translation>Un ordinateur est perdu…</translation>
    </message>
    <message>
        <source>Here stands what was lost, what was on it, and who was told when. Nothing was lost yet.</source>
        <translation>Ici figure ce qui fut perdu, ce qui s’y trouvait, et qui fut prévenu quand. Rien n’est encore perdu.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Draft notices…</source>
        <translation>Projets d’avis…</translation>
    </message>
</context>
<context>
    <name>InterestList</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Sign up…</source>
        <translation>Inscrire…</translation>
    </message>
    <message>
        <source>Topic, name or phone</source>
        <translation>Sujet, nom ou téléphone</translation>
    </message>
    <message>
        <source>Here stand people who would like a circle on a topic before there is one. They are offered when you plan it.</source>
        <translation>Ici figurent les personnes qui souhaitent un cercle sur un sujet avant qu’il n’existe. Elles vous sont proposées quand vous le planifiez.</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Ajouter quelqu’un…</translation>
    </message>
    <message>
        <source>Interest list</source>
        <translation>Liste d’intérêt</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>{n} people</source>
        <translation>{n} personnes</translation>
    </message>
    <message>
        <source>1 topic</source>
        <translation>1 sujet</translation>
    </message>
    <message>
        <source>{n} topics</source>
        <translation>{n} sujets</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Plan a circle on it…</source>
        <translation>Planifier un cercle sur ce sujet…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>InvitationLetterDialog</name>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>WhatsApp text</source>
        <translation>Texte WhatsApp</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>Texte de l’invitation</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Save an e-mail draft…</source>
        <translation>Enregistrer un brouillon d’e-mail…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Change what you like before you send it.</source>
        <translation>Modifiez ce que vous voulez avant l’envoi.</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>Le texte a été copié.</translation>
    </message>
    <message>
        <source>The letter was printed.</source>
        <translation>La lettre est imprimée.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>{name} counts as asked.</source>
        <translation>{name} compte comme contacté(e).</translation>
    </message>
    <message>
        <source>Invitation {name}</source>
        <translation>Invitation {name}</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Ordinateurs</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite a person</source>
        <translation>Inviter une personne</translation>
    </message>
    <message>
        <source>Note the invitation</source>
        <translation>Noter l’invitation</translation>
    </message>
    <message>
        <source>Keeps who was asked to join the team, and what they answer. CircleDesk sends nothing by itself.</source>
        <translation>Garde qui a été invité à rejoindre l’équipe, et ce qu’il répond. CircleDesk n’envoie rien de lui-même.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>Invited already</source>
        <translation>Déjà invité</translation>
    </message>
    <message>
        <source>To approach</source>
        <translation>À contacter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>Asked to be</source>
        <translation>Invité comme</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>InvitePartnersDialog</name>
    <message>
        <source>Invite partners</source>
        <translation>Inviter des partenaires</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Mettre sur la liste</translation>
    </message>
    <message>
        <source>No partner is left to invite. Other guests: “Add a guest…”.</source>
        <translation>Il n’y a plus de partenaire à inviter. Autres invités&#xa0;: «&#xa0;Ajouter un invité…&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody is ticked.</source>
        <translation>Personne n’est coché.</translation>
    </message>
    <message>
        <source>Tick who is invited.</source>
        <translation>Cochez qui est invité.</translation>
    </message>
</context>
<context>
    <name>InviteToEventDialog</name>
    <message>
        <source>Invite to the event</source>
        <translation>Inviter à l’événement</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Mettre sur la liste</translation>
    </message>
    <message>
        <source>Name or library</source>
        <translation>Nom ou bibliothèque</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Cocher tous ceux affichés</translation>
    </message>
    <message>
        <source>Everybody of the team is on the list.</source>
        <translation>Toute l’équipe est sur la liste.</translation>
    </message>
    <message>
        <source>They come as</source>
        <translation>Viennent comme</translation>
    </message>
    <message>
        <source>Nobody is ticked.</source>
        <translation>Personne n’est coché.</translation>
    </message>
    <message>
        <source>Tick who is invited.</source>
        <translation>Cochez qui est invité.</translation>
    </message>
    <message>
        <source>May train, by their level: {names}.</source>
        <translation>Peuvent former, d’après leur niveau&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Have led circles to their end: {names}.</source>
        <translation>Ont mené des cercles jusqu’au bout&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>InviteWizard</name>
    <message>
        <source>Invite a computer</source>
        <translation>Inviter un ordinateur</translation>
    </message>
    <message>
        <source>Whose computer is it?</source>
        <translation>À qui est cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Write the invitation</source>
        <translation>Écrire l’invitation</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>Les six mots</translation>
    </message>
    <message>
        <source>I have told the words</source>
        <translation>J’ai dit les mots</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No branch is chosen.</source>
        <translation>Aucune antenne n’est choisie.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez-en une.</translation>
    </message>
    <message>
        <source>Read these six words out by telephone, and never send them with the file. They are shown only now: CircleDesk does not keep them.</source>
        <translation>Lisez ces six mots par téléphone, et ne les envoyez jamais avec le fichier. Ils ne s’affichent que maintenant&#xa0;: CircleDesk ne les garde pas.</translation>
    </message>
    <message>
        <source>The invitation file</source>
        <translation>Le fichier d’invitation</translation>
    </message>
    <message>
        <source>Have you told the words? Once this is closed nobody can see them again, and the branch needs a new invitation.</source>
        <translation>Avez-vous dit les mots&#xa0;? Une fois ceci fermé, plus personne ne peut les voir, et l’antenne a besoin d’une nouvelle invitation.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>A branch&apos;s computer</source>
        <translation>L’ordinateur d’une antenne</translation>
    </message>
    <message>
        <source>A regional lead&apos;s computer, with several branches</source>
        <translation>L’ordinateur d’un responsable régional, avec plusieurs antennes</translation>
    </message>
    <message>
        <source>A second organizer&apos;s computer</source>
        <translation>L’ordinateur d’un deuxième organisateur</translation>
    </message>
    <message>
        <source>Put what the team has so far into the file</source>
        <translation>Mettre dans le fichier ce que l’équipe a jusqu’ici</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Antennes</translation>
    </message>
    <message>
        <source>Send the file as a document, or carry it on a flash disk.</source>
        <translation>Envoyez le fichier comme document, ou apportez-le sur une clé USB.</translation>
    </message>
    <message>
        <source>There CircleDesk is opened, “Join with an invitation” chosen, the file opened and the six words typed in.</source>
        <translation>Là-bas, on ouvre CircleDesk, on choisit «&#xa0;Rejoindre avec une invitation&#xa0;», on ouvre le fichier et on tape les six mots.</translation>
    </message>
    <message>
        <source>The new computer works at once. Bring its first parcel in here: it asks to join. Compare the code by telephone, and accept it.</source>
        <translation>Le nouvel ordinateur fonctionne tout de suite. Intégrez ici son premier colis&#xa0;: il demande à rejoindre. Comparez le code par téléphone, et acceptez-le.</translation>
    </message>
    <message>
        <source>It holds the learners of its branch and no other. Several computers of one branch each need an invitation of their own.</source>
        <translation>Il contient les participants de son antenne et d’aucune autre. Plusieurs ordinateurs d’une même antenne ont besoin chacun d’une invitation à eux.</translation>
    </message>
    <message>
        <source>It holds the learners of all branches that you tick, and may write in each.</source>
        <translation>Il contient les participants de toutes les antennes que vous cochez, et peut écrire dans chacune.</translation>
    </message>
    <message>
        <source>It holds everything of every branch, as this computer does. The team&apos;s key is not in the file: that travels on the recovery sheet only.</source>
        <translation>Il contient tout de chaque antenne, comme cet ordinateur. La clé de l’équipe n’est pas dans le fichier&#xa0;: elle ne voyage que sur la feuille de secours.</translation>
    </message>
</context>
<context>
    <name>JoinAnotherDialog</name>
    <message>
        <source>Join another team</source>
        <translation>Rejoindre une autre équipe</translation>
    </message>
    <message>
        <source>Join with this data</source>
        <translation>Rejoindre avec ces données</translation>
    </message>
    <message>
        <source>The organizer of the other team sends an invitation file for your branch, and tells you six words by telephone.</source>
        <translation>L’organisateur de l’autre équipe envoie un fichier d’invitation pour votre antenne, et vous dit six mots par téléphone.</translation>
    </message>
    <message>
        <source>All this belongs to your branch then; certificates stay as they were issued. {team} as it is now is kept as a backup. From then on this computer is a branch&apos;s: the other team&apos;s organizer lets computers in. Undo takes what came along back.</source>
        <translation>Tout ceci appartient alors à votre antenne&#xa0;; les certificats restent tels qu’ils ont été délivrés. {team} telle qu’elle est maintenant est gardée en sauvegarde. Dès lors, cet ordinateur est celui d’une antenne&#xa0;: c’est l’organisateur de l’autre équipe qui fait entrer des ordinateurs. Annuler reprend ce qui est venu avec.</translation>
    </message>
    <message>
        <source>This computer belongs to the other team now.</source>
        <translation>Cet ordinateur appartient maintenant à l’autre équipe.</translation>
    </message>
</context>
<context>
    <name>JoinWizard</name>
    <message>
        <source>Join with an invitation</source>
        <translation>Rejoindre avec une invitation</translation>
    </message>
    <message>
        <source>The invitation file</source>
        <translation>Le fichier d’invitation</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>Les six mots</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Qui travaille ici</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation>Rejoindre l’équipe</translation>
    </message>
    <message>
        <source>You have joined</source>
        <translation>Vous avez rejoint l’équipe</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>Commencer à travailler</translation>
    </message>
    <message>
        <source>Who else works here</source>
        <translation>Qui d’autre travaille ici</translation>
    </message>
    <message>
        <source>No invitation file was chosen.</source>
        <translation>Aucun fichier d’invitation n’a été choisi.</translation>
    </message>
    <message>
        <source>The six words are missing.</source>
        <translation>Les six mots manquent.</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>Votre nom manque.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Names, with commas between them</source>
        <translation>Des noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>six words</source>
        <translation>six mots</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Your organizer sent it, or it lies on a flash disk.</source>
        <translation>Votre organisateur l’a envoyé, ou il se trouve sur une clé USB.</translation>
    </message>
    <message>
        <source>Your organizer tells you six words by telephone.</source>
        <translation>Votre organisateur vous dit six mots par téléphone.</translation>
    </message>
    <message>
        <source>Invitation file</source>
        <translation>Fichier d’invitation</translation>
    </message>
    <message>
        <source>You join</source>
        <translation>Vous rejoignez</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Code of this computer</source>
        <translation>Code de cet ordinateur</translation>
    </message>
    <message>
        <source>You can work at once.</source>
        <translation>Vous pouvez travailler tout de suite.</translation>
    </message>
    <message>
        <source>Under Send &amp; receive write a parcel for the organizer and send it. The organizer then asks you by telephone for this code, and accepts this computer.</source>
        <translation>Sous Envoyer et recevoir, écrivez un colis pour l’organisateur et envoyez-le. L’organisateur vous demande alors ce code par téléphone, et accepte cet ordinateur.</translation>
    </message>
    <message>
        <source>The code stands under Send &amp; receive too.</source>
        <translation>Le code se trouve aussi sous Envoyer et recevoir.</translation>
    </message>
</context>
<context>
    <name>JoiningNotice</name>
    <message>
        <source>Write the parcel…</source>
        <translation>Écrire le colis…</translation>
    </message>
    <message>
        <source>The organizer has not accepted this computer yet</source>
        <translation>L’organisateur n’a pas encore accepté cet ordinateur</translation>
    </message>
    <message>
        <source>Code of this computer</source>
        <translation>Code de cet ordinateur</translation>
    </message>
    <message>
        <source>You can work at once. Now write a parcel for the organizer and send it: with it this computer asks to join. The organizer then asks you by telephone for the code.</source>
        <translation>Vous pouvez travailler tout de suite. Écrivez maintenant un colis pour l’organisateur et envoyez-le&#xa0;: par lui, cet ordinateur demande à rejoindre. L’organisateur vous demande alors le code par téléphone.</translation>
    </message>
    <message>
        <source>You can work at once. Your parcel for the organizer was written {day}: see that it gets there. The organizer then asks you by telephone for the code, and sends a parcel back. Bring that one in.</source>
        <translation>Vous pouvez travailler tout de suite. Votre colis pour l’organisateur a été écrit {day}&#xa0;: veillez à ce qu’il arrive. L’organisateur vous demande alors le code par téléphone, et renvoie un colis. Intégrez-le.</translation>
    </message>
</context>
<context>
    <name>KeepGroupDialog</name>
    <message>
        <source>Group of the circle</source>
        <translation>Groupe du cercle</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>In WhatsApp open the group, Invite via link, Copy link, and paste it here.</source>
        <translation>Dans WhatsApp, ouvrez le groupe, «&#xa0;Inviter via un lien&#xa0;», «&#xa0;Copier le lien&#xa0;», et collez-le ici.</translation>
    </message>
    <message>
        <source>QR code of the group</source>
        <translation>Code QR du groupe</translation>
    </message>
    <message>
        <source>Learners scan this code with their phones to join the group.</source>
        <translation>Les participants scannent ce code avec leur téléphone pour rejoindre le groupe.</translation>
    </message>
</context>
<context>
    <name>KeepLongerDialog</name>
    <message>
        <source>Keep longer</source>
        <translation>Garder plus longtemps</translation>
    </message>
    <message>
        <source>Keep the learner</source>
        <translation type="unfinished">Garder le participant</translation>
    </message>
    <message>
        <source>The reason stands with her data, and goes with it when she is erased.</source>
        <translation>La raison reste avec ses données, et part avec elles à l’effacement.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Raison</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>How long data are kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Empty old notes</source>
        <translation>Vider les anciennes notes</translation>
    </message>
    <message>
        <source>The rule…</source>
        <translation>La règle…</translation>
    </message>
    <message>
        <source>Erase all shown…</source>
        <translation>Effacer tous ceux affichés…</translation>
    </message>
    <message>
        <source>Here stand learners who have not been here for as long as your rule says. There is none now; the program looks again every month.</source>
        <translation>Ici figurent les participants qui ne sont plus venus depuis le temps que dit votre règle. Il n’y en a pas&#xa0;; le programme regarde à nouveau chaque mois.</translation>
    </message>
    <message>
        <source>Empty one old note</source>
        <translation>Vider une ancienne note</translation>
    </message>
    <message>
        <source>Empty {n} old notes</source>
        <translation>Vider {n} anciennes notes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Keep longer…</source>
        <translation>Garder plus longtemps…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation type="unfinished">Effacer pour toujours…</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Tout cela</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Print the recovery sheet…</source>
        <translation>Imprimer la feuille de secours…</translation>
    </message>
    <message>
        <source>Type a sheet in…</source>
        <translation>Taper une feuille…</translation>
    </message>
    <message>
        <source>Hand the role over…</source>
        <translation>Passer le relais…</translation>
    </message>
    <message>
        <source>Keys of the team</source>
        <translation>Clés de l’équipe</translation>
    </message>
    <message>
        <source>The team&apos;s key is on another organizer&apos;s computer. With its recovery sheet this one can let computers in too.</source>
        <translation>La clé de l’équipe est sur l’ordinateur d’un autre organisateur. Avec sa feuille de secours, celui-ci peut aussi faire entrer des ordinateurs.</translation>
    </message>
    <message>
        <source>The recovery sheet was not printed yet. Without it a lost computer or passphrase means that nobody can be let into the team any more.</source>
        <translation>La feuille de secours n’a pas encore été imprimée. Sans elle, un ordinateur ou une phrase secrète perdus signifient que plus personne ne peut entrer dans l’équipe.</translation>
    </message>
    <message>
        <source>The recovery sheet was printed on {day}. Keep it locked away.</source>
        <translation>La feuille de secours a été imprimée le {day}. Gardez-la sous clé.</translation>
    </message>
</context>
<context>
    <name>KeyNotice</name>
    <message>
        <source>The team&apos;s key lies on this computer only. Print its recovery sheet, and lock it away.</source>
        <translation>La clé de l’équipe n’est que sur cet ordinateur. Imprimez sa feuille de secours, et mettez-la sous clé.</translation>
    </message>
    <message>
        <source>Print the recovery sheet…</source>
        <translation>Imprimer la feuille de secours…</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and what they do</source>
        <translation>Les touches et ce qu’elles font</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Go from row to row</source>
        <translation>Aller d’une ligne à l’autre</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Ouvrir la ligne</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Ce qu’on peut faire de la ligne</translation>
    </message>
    <message>
        <source>Follow up a meeting</source>
        <translation>Relancer pour une séance</translation>
    </message>
    <message>
        <source>Week before, week after</source>
        <translation>Semaine précédente, semaine suivante</translation>
    </message>
    <message>
        <source>Present, late, excused, absent; the cursor moves on</source>
        <translation>Présent, en retard, excusé, absent&#xa0;; le curseur avance</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Present, or back to not marked</source>
        <translation>Présent, ou de nouveau sans marque</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Champ suivant</translation>
    </message>
    <message>
        <source>Do what the coloured button says</source>
        <translation>Faire ce que dit le bouton coloré</translation>
    </message>
    <message>
        <source>Save feedback</source>
        <translation>Enregistrer le retour</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Enregistrer comme brouillon</translation>
    </message>
    <message>
        <source>Close, nothing is changed</source>
        <translation>Fermer, rien n’est changé</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Survey</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>One survey was filled in.</source>
        <translation>Une enquête a été remplie.</translation>
    </message>
    <message>
        <source>{n} surveys were filled in.</source>
        <translation>{n} enquêtes ont été remplies.</translation>
    </message>
    <message>
        <source>For the librarian: {key} ends the survey.</source>
        <translation>Pour la ou le bibliothécaire&#xa0;: {key} termine l’enquête.</translation>
    </message>
</context>
<context>
    <name>KnownHere</name>
    <message>
        <source>Same person (F2)</source>
        <translation>Même personne (F2)</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>pas de téléphone</translation>
    </message>
    <message>
        <source>{count} people called {name} are known here. The first: {reach}.</source>
        <translation>{count} personnes du nom de {name} sont connues ici. La première&#xa0;: {reach}.</translation>
    </message>
    <message>
        <source>one circle</source>
        <translation>{n} cercle</translation>
    </message>
    <message>
        <source>{n} circles</source>
        <translation>{n} cercles</translation>
    </message>
    <message>
        <source>{name} is known here: {reach}, {circles}.</source>
        <translation>{name} est une personne connue ici&#xa0;: {reach}, {circles}.</translation>
    </message>
    <message>
        <source>Signs up {name}, who is known here: {reach}.</source>
        <translation>Inscrit {name}, une personne connue ici&#xa0;: {reach}.</translation>
    </message>
    <message>
        <source>Somebody else (F2)</source>
        <translation>Quelqu’un d’autre (F2)</translation>
    </message>
    <message>
        <source>The next one (F2)</source>
        <translation>La suivante (F2)</translation>
    </message>
</context>
<context>
    <name>LabelOptions</name>
    <message>
        <source>Sheet of labels</source>
        <translation>Planche d’étiquettes</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Première étiquette libre</translation>
    </message>
</context>
<context>
    <name>LastWeekLine</name>
    <message>
        <source>Show last week</source>
        <translation>Voir la semaine passée</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semaine passée</translation>
    </message>
    <message>
        <source>{count} of {all} meetings reported</source>
        <translation>{count} séances sur {all} rapportées</translation>
    </message>
    <message>
        <source>came {count} of {signups}</source>
        <translation>{count} venus sur {signups}</translation>
    </message>
    <message>
        <source>rated {rating} of 5</source>
        <translation>note {rating} sur 5</translation>
    </message>
</context>
<context>
    <name>LaySortDialog</name>
    <message>
        <source>Sort on screen</source>
        <translation>Trier à l’écran</translation>
    </message>
    <message>
        <source>Keep the sort</source>
        <translation>Garder le tri</translation>
    </message>
    <message>
        <source>left empty: the next free one</source>
        <translation>laissé vide&#xa0;: le prochain libre</translation>
    </message>
    <message>
        <source>Cards to lay</source>
        <translation>Cartes à poser</translation>
    </message>
    <message>
        <source>Draw a card onto a column. Or: ↑ ↓ choose the card, ← → the column, Enter lays it; on the grid Enter takes a card back.</source>
        <translation>Glissez une carte sur une colonne. Ou&#xa0;: ↑ ↓ choisissent la carte, ← → la colonne, Entrée la pose&#xa0;; sur la grille, Entrée reprend une carte.</translation>
    </message>
    <message>
        <source>Code (no name)</source>
        <translation>Code (sans nom)</translation>
    </message>
    <message>
        <source>Least like me</source>
        <translation>Me ressemble le moins</translation>
    </message>
    <message>
        <source>Most like me</source>
        <translation>Me ressemble le plus</translation>
    </message>
    <message>
        <source>This column is full: take a card back first, or choose another.</source>
        <translation>Cette colonne est pleine&#xa0;: reprenez d’abord une carte, ou choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>LearnerCards</name>
    <message>
        <source>{phone} (shared)</source>
        <translation>{phone} (partagé)</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Pas de téléphone</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Pas de courriel</translation>
    </message>
    <message>
        <source>Messages in {language}</source>
        <translation>Messages en {language}</translation>
    </message>
    <message>
        <source>On the certificate: {name}</source>
        <translation>Sur l’attestation&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18 ans</translation>
    </message>
    <message>
        <source>Parent or guardian: {name}</source>
        <translation>Parent ou tuteur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Nobody agreed to anything yet.</source>
        <translation>Personne n’a encore rien accepté.</translation>
    </message>
    <message>
        <source>{circle}: no consent noted</source>
        <translation>{circle}&#xa0;: aucun accord noté</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Retirer le consentement</translation>
    </message>
    <message>
        <source>As a file…</source>
        <translation>En fichier…</translation>
    </message>
    <message>
        <source>She asks…</source>
        <translation>Elle demande…</translation>
    </message>
    <message>
        <source>All about her…</source>
        <translation>Tout sur elle…</translation>
    </message>
    <message>
        <source>{circle}: withdrawn on {day}</source>
        <translation>{circle}&#xa0;: retiré le {day}</translation>
    </message>
    <message>
        <source>{circle}: given on {day}</source>
        <translation>{circle}&#xa0;: donné le {day}</translation>
    </message>
    <message>
        <source>Words {version}, {language}</source>
        <translation>Texte {version}, {language}</translation>
    </message>
    <message>
        <source>by {name}, parent or guardian</source>
        <translation>par {name}, parent ou tuteur</translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation>recueilli par {name}</translation>
    </message>
    <message>
        <source>heard by {name}</source>
        <translation>entendu par {name}</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>préparée</translation>
    </message>
    <message>
        <source>void</source>
        <translation>nulle</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>A circle on {topic}</source>
        <translation>Un cercle sur {topic}</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Moved to {branch} on {day}</source>
        <translation>Transféré à {branch} le {day}</translation>
    </message>
    <message>
        <source>To move to {branch}; the organizer carries it out</source>
        <translation>Doit passer à {branch}&#xa0;; l’organisateur s’en charge</translation>
    </message>
    <message>
        <source>She stays</source>
        <translation>Cette personne reste</translation>
    </message>
</context>
<context>
    <name>LearnerCircles</name>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Circles of the learner</source>
        <translation>Cercles du participant</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>Here stand the circles that she joined. She joined none yet.</source>
        <translation>Ici figurent les cercles suivis par cette personne. Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Sign her up…</source>
        <translation>Inscrire…</translation>
    </message>
    <message>
        <source>Moved to {branch}</source>
        <translation>Transféré à {branch}</translation>
    </message>
    <message>
        <source>Not to be contacted: she asked for it</source>
        <translation>À ne pas contacter&#xa0;: elle l’a demandé</translation>
    </message>
</context>
<context>
    <name>Learners</name>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Nom, téléphone ou e-mail</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Interest list</source>
        <translation>Liste d’intérêt</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Même personne&#xa0;?</translation>
    </message>
    <message>
        <source>Bring in a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>Here stand the people who joined a circle. Only a name is needed to sign one up.</source>
        <translation>Ici se trouvent les personnes qui ont rejoint un cercle. Un nom suffit pour en inscrire une.</translation>
    </message>
    <message>
        <source>Sign up a learner…</source>
        <translation>Inscrire un participant…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copier le numéro de téléphone</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation type="unfinished">Retirer le consentement</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer pour toujours…</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copié&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>LearnersTab</name>
    <message>
        <source>Learners of the circle</source>
        <translation>Participants du cercle</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Nobody is signed up yet. Only a name is needed.</source>
        <translation>Personne n’est encore inscrit. Un nom suffit.</translation>
    </message>
    <message>
        <source>Sign up a learner…</source>
        <translation>Inscrire un participant…</translation>
    </message>
    <message>
        <source>Type in paper slips…</source>
        <translation>Saisir des bulletins papier…</translation>
    </message>
    <message>
        <source>Waiting list: {n}</source>
        <translation>Liste d’attente&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Hide the cancelled: {n}</source>
        <translation>Masquer les annulés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Cancelled: {n}</source>
        <translation>Annulés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Give a place</source>
        <translation>Donner une place</translation>
    </message>
    <message>
        <source>What to tell the learner…</source>
        <translation>Que dire au participant…</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copier le numéro de téléphone</translation>
    </message>
    <message>
        <source>Cancel the sign-up</source>
        <translation>Annuler l’inscription</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copié&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>LendDialog</name>
    <message>
        <source>Lend</source>
        <translation>Prêter</translation>
    </message>
    <message>
        <source>Note the loan</source>
        <translation>Noter le prêt</translation>
    </message>
    <message>
        <source>No circle</source>
        <translation>Aucun cercle</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Non noté</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>To the branch</source>
        <translation>Vers la bibliothèque</translation>
    </message>
    <message>
        <source>For the circle</source>
        <translation>Pour le cercle</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Pris par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Then show the slip that both sign</source>
        <translation>Puis afficher la fiche que les deux signent</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Not used</source>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <source>Column {letter}, «{heading}»</source>
        <translation>Colonne {letter}, «&#xa0;{heading}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ListInPage</name>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
    <message>
        <source>Save what is not taken…</source>
        <translation>Enregistrer les lignes non reprises…</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Spreadsheets and CSV ({kinds})</source>
        <translation>Tableurs et CSV ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Bringing the list in</source>
        <translation>Importation de la liste</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Pourquoi elle n’est pas reprise</translation>
    </message>
    <message>
        <source>{rows} rows are in «{file}».</source>
        <translation>{rows} lignes sont dans «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Lists that you already keep come in here: learners, attendance, equipment and others, from a spreadsheet (XLSX, XLS, ODS) or CSV. Choose a file, or drop it onto the window.</source>
        <translation>Les listes que vous tenez déjà s’importent ici&#xa0;: participants, présences, matériel et autres, depuis un tableur (XLSX, XLS, ODS) ou un CSV. Choisissez un fichier, ou déposez-le sur la fenêtre.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <source>Bring in ({n})</source>
        <translation>Importer ({n})</translation>
    </message>
    <message>
        <source>{file} · cells {first} to {last}</source>
        <translation>{file} · cellules {first} à {last}</translation>
    </message>
</context>
<context>
    <name>ListOptions</name>
    <message>
        <source>Choose a circle…</source>
        <translation>Choisir un cercle…</translation>
    </message>
    <message>
        <source>No branch</source>
        <translation>Aucune bibliothèque</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Day first: 7/8 is 7 August</source>
        <translation>Jour d’abord&#xa0;: 7/8 est le 7 août</translation>
    </message>
    <message>
        <source>Month first: 7/8 is 8 July</source>
        <translation>Mois d’abord&#xa0;: 7/8 est le 8 juillet</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Les lignes sont</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>An empty box means absent</source>
        <translation>Une case vide veut dire absent</translation>
    </message>
    <message>
        <source>Turn “Last, First” into First Last</source>
        <translation>Changer «&#xa0;Nom, Prénom&#xa0;» en Prénom Nom</translation>
    </message>
    <message>
        <source>Write NAMES IN CAPITALS as Names</source>
        <translation>Écrire les NOMS EN CAPITALES comme Noms</translation>
    </message>
    <message>
        <source>Who finds no place waits for one</source>
        <translation>Qui n’a pas de place attend</translation>
    </message>
    <message>
        <source>Sign up whom nobody knows</source>
        <translation>Inscrire les inconnus</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Type to filter</source>
        <translation>Tapez pour filtrer</translation>
    </message>
    <message>
        <source>{count} fit the filter</source>
        <translation>{count} répondent au filtre</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>{count} en tout</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} sur {count}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing here fits the filter.</source>
        <translation>Rien ici ne répond au filtre.</translation>
    </message>
</context>
<context>
    <name>ListRows</name>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>She is {name}</source>
        <translation>C’est {name}</translation>
    </message>
    <message>
        <source>Somebody new: sign her up</source>
        <translation>Une nouvelle personne&#xa0;: l’inscrire</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Laisser la ligne de côté</translation>
    </message>
    <message>
        <source>{n} new</source>
        <translation>{n} nouvelles</translation>
    </message>
    <message>
        <source>{n} changed</source>
        <translation>{n} modifiées</translation>
    </message>
    <message>
        <source>{n} the same as here</source>
        <translation>{n} identiques</translation>
    </message>
    <message>
        <source>{n} not taken</source>
        <translation>{n} non reprises</translation>
    </message>
    <message>
        <source>{n} to be answered</source>
        <translation>{n} sans réponse</translation>
    </message>
</context>
<context>
    <name>ListWays</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Copier avec les titres</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Lock the database…</source>
        <translation>Verrouiller la base de données…</translation>
    </message>
    <message>
        <source>Lock the backups too</source>
        <translation>Verrouiller aussi les sauvegardes</translation>
    </message>
    <message>
        <source>Make it plain again…</source>
        <translation>La laisser à nouveau ouverte…</translation>
    </message>
    <message>
        <source>Open another computer&apos;s database…</source>
        <translation>Ouvrir la base de données d’un autre ordinateur…</translation>
    </message>
    <message>
        <source>Locked database</source>
        <translation>Base de données verrouillée</translation>
    </message>
    <message>
        <source>Not locked: whoever takes this computer, its disk or a backup can read all names.</source>
        <translation>Non verrouillée&#xa0;: quiconque prend cet ordinateur, son disque ou une sauvegarde peut lire tous les noms.</translation>
    </message>
    <message>
        <source>Locked, but {count} of the backups can still be read by anybody.</source>
        <translation>Verrouillée, mais {count} des sauvegardes peuvent encore être lues par n’importe qui.</translation>
    </message>
    <message>
        <source>Locked, backups too. It opens for whoever signs in to this computer as you do.</source>
        <translation>Verrouillée, sauvegardes comprises. Elle s’ouvre pour qui se connecte à cet ordinateur comme vous.</translation>
    </message>
    <message>
        <source>Locked, backups too. It opens with the passphrase of this computer.</source>
        <translation>Verrouillée, sauvegardes comprises. Elle s’ouvre avec la phrase secrète de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>LockDatabaseDialog</name>
    <message>
        <source>Lock the database</source>
        <translation>Verrouiller la base de données</translation>
    </message>
    <message>
        <source>Lock it</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>The database and all backups here are written anew, locked with a key that the passphrase of this computer opens. From then on CircleDesk asks for it at each start, before it shows anything, and opens a little slower.</source>
        <translation>La base de données et toutes les sauvegardes d’ici sont réécrites, verrouillées par une clé que la phrase secrète de cet ordinateur ouvre. Dès lors, CircleDesk la demande à chaque démarrage, avant de montrer quoi que ce soit, et s’ouvre un peu plus lentement.</translation>
    </message>
    <message>
        <source>The database and all backups here are written anew, locked with a key that this computer keeps. You notice nothing of it: CircleDesk opens as before, a little slower.</source>
        <translation>La base de données et toutes les sauvegardes d’ici sont réécrites, verrouillées avec une clé que cet ordinateur garde. Vous n’en remarquez rien&#xa0;: CircleDesk s’ouvre comme avant, un peu plus lentement.</translation>
    </message>
    <message>
        <source>It protects when the computer, its disk or a backup is lost or stolen. It does not protect from who uses this computer while you are signed in.</source>
        <translation>Cela protège quand l’ordinateur, son disque ou une sauvegarde est perdu ou volé. Cela ne protège pas de qui utilise cet ordinateur pendant que vous êtes connecté.</translation>
    </message>
    <message>
        <source>The old files are overwritten. On a flash disk or an SSD pieces of them may stay for a while where only a laboratory finds them.</source>
        <translation>Les anciens fichiers sont écrasés. Sur une clé USB ou un SSD, des morceaux peuvent rester un temps là où seul un laboratoire les trouve.</translation>
    </message>
    <message>
        <source>If the key is ever gone, your organizer can open the database with the team&apos;s key or its recovery sheet.</source>
        <translation>Si la clé disparaît un jour, votre organisateur peut ouvrir la base de données avec la clé de l’équipe ou sa feuille de récupération.</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation type="unfinished">Oubliée&#xa0;?</translation>
    </message>
    <message>
        <source>CircleDesk is locked</source>
        <translation>CircleDesk est verrouillé</translation>
    </message>
    <message>
        <source>Who is here?</source>
        <translation>Qui est là&#xa0;?</translation>
    </message>
    <message>
        <source>Take the last figure away</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {time}.</source>
        <translation>Trop de codes PIN faux. Réessayez dans {time}.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose a PIN first: Settings, People at this computer.</source>
        <translation>Choisissez d’abord un code PIN&#xa0;: Réglages, Personnes à cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Management</name>
    <message>
        <source>Agreed with the management</source>
        <translation>Accord avec la direction</translation>
    </message>
    <message>
        <source>What to say…</source>
        <translation>Que dire…</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Remplir…</translation>
    </message>
    <message>
        <source>Here stands what those who decide have agreed to.</source>
        <translation>Ici figure ce que la direction a accepté.</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Sur papier…</translation>
    </message>
</context>
<context>
    <name>ManyBar</name>
    <message>
        <source>Take all of…</source>
        <translation>Tout prendre de…</translation>
    </message>
    <message>
        <source>K keeps · R takes the other · Space picks · Ctrl+A picks all</source>
        <translation>K garde · R prend l’autre · Espace choisit · Ctrl+A choisit tout</translation>
    </message>
    <message>
        <source>Keep what is shown in {n} picked</source>
        <translation>Garder ce qui est affiché dans {n} choisis</translation>
    </message>
    <message>
        <source>Take the other in {n} picked</source>
        <translation>Prendre l’autre dans {n} choisis</translation>
    </message>
    <message>
        <source>Keep what is shown in all {n}</source>
        <translation>Garder ce qui est affiché dans les {n}</translation>
    </message>
    <message>
        <source>Take the other in all {n}</source>
        <translation>Prendre l’autre dans les {n}</translation>
    </message>
    <message>
        <source>{whose}: {n}</source>
        <translation>{whose}&#xa0;: {n}</translation>
    </message>
</context>
<context>
    <name>MarkedCard</name>
    <message>
        <source>All present</source>
        <translation>Tous présents</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sans inscription</translation>
    </message>
    <message>
        <source>Headcount only…</source>
        <translation>Nombre seulement…</translation>
    </message>
    <message>
        <source>Give feedback</source>
        <translation>Donner un avis</translation>
    </message>
    <message>
        <source>How many came</source>
        <translation>Combien sont venus</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Le noter</translation>
    </message>
    <message>
        <source>{marked} of {all} marked</source>
        <translation>Notés&#xa0;: {marked} sur {all}</translation>
    </message>
    <message>
        <source>One signed up</source>
        <translation>{n} inscrit</translation>
    </message>
    <message>
        <source>{n} signed up</source>
        <translation>{n} inscrits</translation>
    </message>
    <message>
        <source>{yes} said yes.</source>
        <translation>{yes} ont dit oui.</translation>
    </message>
    <message>
        <source>One came.</source>
        <translation>{n} est venu.</translation>
    </message>
    <message>
        <source>{n} came.</source>
        <translation>{n} sont venus.</translation>
    </message>
    <message>
        <source>Nobody is signed up yet. A walk-in signs up and is marked at once.</source>
        <translation>Personne n’est encore inscrit. Qui arrive sans inscription est inscrit et noté aussitôt.</translation>
    </message>
    <message>
        <source>One was counted.</source>
        <translation>{n} a été compté.</translation>
    </message>
    <message>
        <source>{n} were counted, without names.</source>
        <translation>{n} ont été comptés, sans noms.</translation>
    </message>
    <message>
        <source>Space marks present and moves on. Backspace clears. Alt+P: all present, then the exceptions.</source>
        <translation>Espace note présent et passe au suivant. Retour arrière efface. Alt+P&#xa0;: tous présents, puis les exceptions.</translation>
    </message>
</context>
<context>
    <name>MeetingPageView</name>
    <message>
        <source>Open the circle</source>
        <translation>Ouvrir le cercle</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Run the meeting</source>
        <translation>Mener la séance</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>RSVPs</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>{circle} · cancelled meeting</source>
        <translation>{circle} · séance annulée</translation>
    </message>
    <message>
        <source>{yes} yes</source>
        <translation>{yes} oui</translation>
    </message>
</context>
<context>
    <name>MeetingPartsDialog</name>
    <message>
        <source>Parts of the meeting</source>
        <translation>Parties de la séance</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>One part more</source>
        <translation>Une partie de plus</translation>
    </message>
    <message>
        <source>As usual: 15, 45, 20, 10</source>
        <translation>Comme d’habitude&#xa0;: 15, 45, 20, 10</translation>
    </message>
    <message>
        <source>This circle</source>
        <translation>Ce cercle</translation>
    </message>
    <message>
        <source>All circles without parts of their own</source>
        <translation>Tous les cercles sans parties à eux</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>{n} minutes in all</source>
        <translation>{n} minutes en tout</translation>
    </message>
</context>
<context>
    <name>MeetingsTab</name>
    <message>
        <source>Meetings of the circle</source>
        <translation>Séances du cercle</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation>Annuler la séance…</translation>
    </message>
    <message>
        <source>Stand-in…</source>
        <translation>Remplaçant…</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Rattraper</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>New members</source>
        <translation>Nouveaux membres</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Un par un</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Sur papier…</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Remplir…</translation>
    </message>
    <message>
        <source>Ask who joins the team what they bring, when they can and what they want to learn: one page, on paper or here.</source>
        <translation>Demandez à qui rejoint l’équipe ce qu’il apporte, quand il peut et ce qu’il veut apprendre&#xa0;: une page, sur papier ou ici.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Personne n’a encore répondu.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>{n} in all</source>
        <translation>{n} en tout</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barre de menus</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>No row is chosen</source>
        <translation>Aucune ligne n’est choisie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Use plain signs</source>
        <translation>Utiliser des signes simples</translation>
    </message>
    <message>
        <source>QR code of the message</source>
        <translation>Code QR du message</translation>
    </message>
    <message>
        <source>Scan with your phone: WhatsApp opens with the text.</source>
        <translation>Scannez avec votre téléphone&#xa0;: WhatsApp s’ouvre avec le texte.</translation>
    </message>
    <message>
        <source>Scan with your phone to take the text along.</source>
        <translation>Scannez avec votre téléphone pour emporter le texte.</translation>
    </message>
    <message>
        <source>{used} of {room} signs · {parts} SMS</source>
        <translation>{used} signes sur {room} · {parts} SMS</translation>
    </message>
    <message>
        <source>costs more because of {signs}</source>
        <translation>coûte plus cher à cause de {signs}</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Messages to learners</source>
        <translation>Messages aux participants</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>À quel sujet</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>Langue du message</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>In braces stands what is filled in: {listed}</source>
        <translation>Entre accolades, ce qui est rempli&#xa0;: {listed}</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Garder ces mots</translation>
    </message>
    <message>
        <source>Back to the program’s words</source>
        <translation>Revenir aux mots du programme</translation>
    </message>
</context>
<context>
    <name>MessagesTab</name>
    <message>
        <source>Who was told what</source>
        <translation>Qui a été prévenu de quoi</translation>
    </message>
    <message>
        <source>Tell the learners…</source>
        <translation>Prévenir les participants…</translation>
    </message>
    <message>
        <source>Nobody was told anything yet. Two days before a meeting is a good time to remind.</source>
        <translation>Personne n’a encore été prévenu. Deux jours avant une séance, c’est le bon moment pour la rappeler.</translation>
    </message>
    <message>
        <source>Come back to it…</source>
        <translation>Y revenir…</translation>
    </message>
    <message>
        <source>Link of the group…</source>
        <translation>Lien du groupe…</translation>
    </message>
    <message>
        <source>Keep the group’s link…</source>
        <translation>Garder le lien du groupe…</translation>
    </message>
</context>
<context>
    <name>More</name>
    <message>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>What circles can study, and how often each was used.</source>
        <translation>Ce que les cercles peuvent étudier, et combien de fois chaque cours a servi.</translation>
    </message>
    <message>
        <source>Show the courses</source>
        <translation>Afficher les cours</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Laptops, projector, modem: what the branch has, and what is lent.</source>
        <translation>Portables, projecteur, modem&#xa0;: ce que la bibliothèque possède et ce qui est prêté.</translation>
    </message>
    <message>
        <source>Show the equipment</source>
        <translation>Voir le matériel</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Workshops, regional meetings, graduations: people, and their papers.</source>
        <translation>Ateliers, rencontres régionales, remises d’attestations&#xa0;: les personnes et les documents.</translation>
    </message>
    <message>
        <source>Show the events</source>
        <translation>Afficher les événements</translation>
    </message>
    <message>
        <source>Notice board</source>
        <translation>Tableau d’affichage</translation>
    </message>
    <message>
        <source>What the organizer wrote for your library, and files to keep.</source>
        <translation>Ce que l’organisateur a écrit pour votre bibliothèque, et des fichiers à garder.</translation>
    </message>
    <message>
        <source>Show the notices</source>
        <translation>Montrer les avis</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>What you asked the organizer, what was answered, what to come back to.</source>
        <translation>Ce que vous avez demandé à l’organisateur, les réponses, ce qui est à reprendre.</translation>
    </message>
    <message>
        <source>Show the notebook</source>
        <translation>Montrer le carnet</translation>
    </message>
    <message>
        <source>Partners and groups</source>
        <translation>Partenaires et groupes</translation>
    </message>
    <message>
        <source>Colleges, businesses, clubs: what they give, and when they were thanked.</source>
        <translation>Écoles, entreprises, clubs&#xa0;: ce qu’ils donnent, et quand ils ont été remerciés.</translation>
    </message>
    <message>
        <source>Show the partners</source>
        <translation>Voir les partenaires</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>Ce qui a été partagé</translation>
    </message>
    <message>
        <source>Posts, bulletins and stories of your circles, and where you told them.</source>
        <translation>Publications, bulletins et récits de vos cercles, et où vous les avez partagés.</translation>
    </message>
    <message>
        <source>Show what was shared</source>
        <translation>Voir ce qui a été partagé</translation>
    </message>
    <message>
        <source>What patrons want</source>
        <translation>Ce que veulent les usagers</translation>
    </message>
    <message>
        <source>Cards that people put in order, and which viewpoints they share.</source>
        <translation>Des cartes que les gens trient, et les points de vue qu’ils partagent.</translation>
    </message>
    <message>
        <source>Show the studies</source>
        <translation>Montrer les études</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <source>Public holidays, and days on which your library is closed.</source>
        <translation>Les jours fériés, et les jours où votre bibliothèque est fermée.</translation>
    </message>
    <message>
        <source>Show the days off</source>
        <translation>Montrer les jours de fermeture</translation>
    </message>
    <message>
        <source>Bring in a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Learners, attendance, equipment that you keep in a spreadsheet or CSV.</source>
        <translation>Participants, présences, matériel que vous tenez dans un tableur ou un CSV.</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>The week in a message, the public list of circles, certificates.</source>
        <translation>La semaine en un message, la liste publique des cercles, les attestations.</translation>
    </message>
    <message>
        <source>Show the reports</source>
        <translation>Voir les rapports</translation>
    </message>
    <message>
        <source>Our library</source>
        <translation>Notre bibliothèque</translation>
    </message>
    <message>
        <source>What it has to host circles, and what the management has agreed to.</source>
        <translation>Ce qu’elle a pour accueillir des cercles, et ce que la direction a accepté.</translation>
    </message>
    <message>
        <source>What the library has…</source>
        <translation>Ce que possède la bibliothèque…</translation>
    </message>
    <message>
        <source>What was agreed…</source>
        <translation>Ce qui est convenu…</translation>
    </message>
</context>
<context>
    <name>MoveLearnerDialog</name>
    <message>
        <source>Ask the organizer</source>
        <translation>Demander à l’organisateur</translation>
    </message>
    <message>
        <source>Move the learner</source>
        <translation>Transférer le participant</translation>
    </message>
    <message>
        <source>Move to another branch</source>
        <translation>Passer à une autre bibliothèque</translation>
    </message>
    <message>
        <source>{learner} leaves {branch}. What she did there stays there; her name and contact go along.</source>
        <translation>{learner} quitte {branch}. Ce qui y a été fait y reste&#xa0;; le nom et les coordonnées suivent.</translation>
    </message>
    <message>
        <source>To the branch</source>
        <translation>Vers la bibliothèque</translation>
    </message>
    <message>
        <source>Who heard it, and when</source>
        <translation>Qui l’a entendu, et quand</translation>
    </message>
    <message>
        <source>Her word</source>
        <translation>Sa parole</translation>
    </message>
    <message>
        <source>No branch is chosen.</source>
        <translation>Aucune antenne n’est choisie.</translation>
    </message>
    <message>
        <source>Choose the branch that she moves to.</source>
        <translation>Choisissez la bibliothèque d’arrivée.</translation>
    </message>
</context>
<context>
    <name>MoveMeetingDialog</name>
    <message>
        <source>Move the meeting</source>
        <translation>Déplacer la séance</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nouvelle date</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Nouvelle heure</translation>
    </message>
    <message>
        <source>Next free day (Alt+F)</source>
        <translation>Prochain jour libre (Alt+F)</translation>
    </message>
    <message>
        <source>This meeting only</source>
        <translation>Cette séance seulement</translation>
    </message>
    <message>
        <source>This one, and all after it by as many days</source>
        <translation>Celle-ci, et toutes les suivantes d’autant de jours</translation>
    </message>
    <message>
        <source>The dates of this circle are fixed.</source>
        <translation>Les dates de ce cercle sont fixées.</translation>
    </message>
    <message>
        <source>Tick that the learners are told, or leave the date.</source>
        <translation>Cochez que les participants sont prévenus, ou laissez la date.</translation>
    </message>
</context>
<context>
    <name>NameViewpointsDialog</name>
    <message>
        <source>Name the viewpoints</source>
        <translation>Nommer les points de vue</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Viewpoint {number}</source>
        <translation>Point de vue {number}</translation>
    </message>
</context>
<context>
    <name>NewBranchDialog</name>
    <message>
        <source>New branch</source>
        <translation>Nouvelle antenne</translation>
    </message>
    <message>
        <source>Add the branch</source>
        <translation>Ajouter l’antenne</translation>
    </message>
    <message>
        <source>Short, for certificates; made of the name if left empty.</source>
        <translation>Court, pour les certificats&#xa0;; tiré du nom si laissé vide.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Usual room</source>
        <translation>Salle habituelle</translation>
    </message>
    <message>
        <source>Whom to ask for</source>
        <translation>Qui demander</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
</context>
<context>
    <name>NewCircleDialog</name>
    <message>
        <source>New circle</source>
        <translation>Nouveau cercle</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Animateurs</translation>
    </message>
    <message>
        <source>Names or e-mails; empty: you</source>
        <translation>Noms ou e-mails&#xa0;; vide&#xa0;: vous</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Save as a draft</source>
        <translation>Enregistrer comme brouillon</translation>
    </message>
</context>
<context>
    <name>NewCourse</name>
    <message>
        <source>A new course will be made: {title}</source>
        <translation>Un nouveau cours sera créé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Take {title} (Enter)</source>
        <translation>Prendre {title} (Entrée)</translation>
    </message>
</context>
<context>
    <name>NewCourseDialog</name>
    <message>
        <source>New course</source>
        <translation>Nouveau cours</translation>
    </message>
    <message>
        <source>Add the course</source>
        <translation>Ajouter le cours</translation>
    </message>
</context>
<context>
    <name>NewEquipmentDialog</name>
    <message>
        <source>New equipment</source>
        <translation>Nouveau matériel</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Travels with the team</source>
        <translation>Voyage avec l’équipe</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
</context>
<context>
    <name>NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Prévoir</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Toute l’équipe</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
</context>
<context>
    <name>NewIncidentDialog</name>
    <message>
        <source>A computer is lost</source>
        <translation>Un ordinateur est perdu</translation>
    </message>
    <message>
        <source>Note it, and go on</source>
        <translation>Noter, et continuer</translation>
    </message>
    <message>
        <source>From now the hours run in which the data commissioner is told. The next window counts them, says what to do, and drafts the notices.</source>
        <translation>À partir de maintenant courent les heures pour avertir le commissaire aux données. La fenêtre suivante les compte, dit quoi faire et prépare les avis.</translation>
    </message>
    <message>
        <source>Cut it off now: nothing is sealed for it any more</source>
        <translation>Le couper maintenant&#xa0;: plus rien n’est scellé pour lui</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Was it encrypted?</source>
        <translation>Était-ce chiffré&#xa0;?</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>Avec vos mots</translation>
    </message>
</context>
<context>
    <name>NewPartnerDialog</name>
    <message>
        <source>New partner</source>
        <translation>Nouveau partenaire</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Mettre sur la liste</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>Toutes les antennes</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>Travaille avec</translation>
    </message>
</context>
<context>
    <name>NewPostDialog</name>
    <message>
        <source>Something was shared</source>
        <translation>Quelque chose a été partagé</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Le noter</translation>
    </message>
    <message>
        <source>No circle in particular</source>
        <translation>Aucun cercle en particulier</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>NewStudyDialog</name>
    <message>
        <source>New study</source>
        <translation>Nouvelle étude</translation>
    </message>
    <message>
        <source>Make the study</source>
        <translation>Créer l’étude</translation>
    </message>
    <message>
        <source>Ready-made: 24 cards on what to learn, and how</source>
        <translation>Toute prête&#xa0;: 24 cartes sur quoi apprendre, et comment</translation>
    </message>
    <message>
        <source>Empty: with cards of your own, or from a CSV</source>
        <translation>Vide&#xa0;: avec vos propres cartes, ou depuis un CSV</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Nom de l’étude</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>Toutes les antennes</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>left empty: as it is ready-made</source>
        <translation>laissé vide&#xa0;: comme elle est toute prête</translation>
    </message>
    <message>
        <source>How much is this like me?</source>
        <translation>À quel point cela me ressemble-t-il&#xa0;?</translation>
    </message>
</context>
<context>
    <name>NewTeamDialog</name>
    <message>
        <source>New team</source>
        <translation>Nouvelle équipe</translation>
    </message>
    <message>
        <source>Make the team</source>
        <translation>Créer l’équipe</translation>
    </message>
    <message>
        <source>You become its organizer. All but the country can be changed later, in Settings.</source>
        <translation>Vous en devenez l’organisateur. Tout sauf le pays peut être modifié plus tard, dans Réglages.</translation>
    </message>
    <message>
        <source>Kenya National Library Service</source>
        <translation>Kenya National Library Service</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Nom de l’équipe</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Votre e-mail</translation>
    </message>
</context>
<context>
    <name>NoteFollowUpDialog</name>
    <message>
        <source>Come back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>À quel sujet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>NotePartnerDialog</name>
    <message>
        <source>What passed?</source>
        <translation>Que s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Le noter</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Aucun événement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>NoteRequestDialog</name>
    <message>
        <source>Request about own data</source>
        <translation>Demande sur ses données</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>She asks</source>
        <translation>Elle demande</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>In person, by letter, by phone</source>
        <translation>En personne, par lettre, par téléphone</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished">Comment</translation>
    </message>
    <message>
        <source>By the law of the country it is answered in time: the list shows the days.</source>
        <translation>La loi du pays fixe le délai de réponse&#xa0;: la liste montre les jours.</translation>
    </message>
    <message>
        <source>In her words</source>
        <translation>Avec ses mots</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
</context>
<context>
    <name>NotebookPage</name>
    <message>
        <source>Notebook</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Ce qui est ouvert</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>To come back to</source>
        <translation>À reprendre</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Points faits ensemble</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Quelles entrées sont montrées</translation>
    </message>
    <message>
        <source>Come back to it…</source>
        <translation>Y revenir…</translation>
    </message>
    <message>
        <source>Ask the organizer…</source>
        <translation>Demander à l’organisateur…</translation>
    </message>
    <message>
        <source>Note a question…</source>
        <translation>Noter une question…</translation>
    </message>
    <message>
        <source>Note a check-in…</source>
        <translation>Noter un point…</translation>
    </message>
    <message>
        <source>Here stand your questions to the organizer, and the answers.</source>
        <translation>Ici se trouvent vos questions à l’organisateur, et les réponses.</translation>
    </message>
    <message>
        <source>Here stands what was promised, asked and answered, and every word with a facilitator.</source>
        <translation>Ici se trouve ce qui a été promis, demandé et répondu, et chaque échange avec un animateur.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Show the answer…</source>
        <translation>Montrer la réponse…</translation>
    </message>
    <message>
        <source>Delete the question</source>
        <translation>Supprimer la question</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>C’est fait…</translation>
    </message>
    <message>
        <source>Show the facilitator</source>
        <translation>Montrer l’animateur</translation>
    </message>
    <message>
        <source>Open the circle</source>
        <translation>Ouvrir le cercle</translation>
    </message>
</context>
<context>
    <name>NoticeFiles</name>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save {file}</source>
        <translation>Enregistrer {file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Ouvrir {file}</translation>
    </message>
</context>
<context>
    <name>NoticeLines</name>
    <message>
        <source>I have read it</source>
        <translation>J’ai lu</translation>
    </message>
</context>
<context>
    <name>NoticePageView</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation>Notre réponse</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>J’ai lu</translation>
    </message>
    <message>
        <source>Libraries that read it</source>
        <translation>Bibliothèques qui l’ont lu</translation>
    </message>
    <message>
        <source>It told us that it read it</source>
        <translation>Elle nous a dit l’avoir lu</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Envoyer la réponse</translation>
    </message>
    <message>
        <source>Read here on {day}.</source>
        <translation>Lu ici le {day}.</translation>
    </message>
    <message>
        <source>for {whom}</source>
        <translation>pour {whom}</translation>
    </message>
    <message>
        <source>not shown any more</source>
        <translation>n’est plus montré</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>OfflineCopiesDialog</name>
    <message>
        <source>Copies on this computer</source>
        <translation>Copies sur cet ordinateur</translation>
    </message>
    <message>
        <source>Remember these</source>
        <translation>Retenir celles-ci</translation>
    </message>
    <message>
        <source>These look like copies of your courses. Tick those that are; Space ticks. It is remembered on this computer, and nothing is copied or moved.</source>
        <translation>Ceci ressemble à des copies de vos cours. Cochez celles qui en sont&#xa0;; la barre d’espace coche. C’est retenu sur cet ordinateur, rien n’est copié ni déplacé.</translation>
    </message>
    <message>
        <source>It is remembered where the copies lie.</source>
        <translation>L’emplacement des copies est retenu.</translation>
    </message>
</context>
<context>
    <name>OpenLockedDialog</name>
    <message>
        <source>The database is locked</source>
        <translation>La base de données est verrouillée</translation>
    </message>
    <message>
        <source>Open the database</source>
        <translation>Ouvrir la base de données</translation>
    </message>
    <message>
        <source>This computer no longer finds the key of its database. Send this file to your organizer; nobody else can do anything with it.</source>
        <translation>Cet ordinateur ne trouve plus la clé de sa base de données. Envoyez ce fichier à votre organisateur&#xa0;; personne d’autre ne peut rien en faire.</translation>
    </message>
    <message>
        <source>The file for the organizer</source>
        <translation>Le fichier pour l’organisateur</translation>
    </message>
    <message>
        <source>A file comes back, and the organizer tells you six words by telephone.</source>
        <translation>Un fichier revient, et l’organisateur vous dit six mots par téléphone.</translation>
    </message>
    <message>
        <source>six words</source>
        <translation type="unfinished">six mots</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Choisir…</translation>
    </message>
    <message>
        <source>The file that came back</source>
        <translation>Le fichier revenu</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation type="unfinished">Les six mots</translation>
    </message>
    <message>
        <source>No file was chosen.</source>
        <translation>Aucun fichier n’a été choisi.</translation>
    </message>
    <message>
        <source>Choose what came back.</source>
        <translation>Choisissez ce qui est revenu.</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>What came of it</source>
        <translation>Ce que cela a donné</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Everybody of the team can read it. It closes the minutes.</source>
        <translation>Toute l’équipe peut le lire. Cela clôt le compte rendu.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>What came of it is noted.</source>
        <translation>Ce qui en est sorti est noté.</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Same person (S)</source>
        <translation>Même personne (S)</translation>
    </message>
    <message>
        <source>Two people (T)</source>
        <translation>Deux personnes (T)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>Came, certificates</source>
        <translation>Présences, attestations</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Connu depuis</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Bring it in…</source>
        <translation>L’apporter…</translation>
    </message>
    <message>
        <source>Photographs or a scan of the signed sheet</source>
        <translation>Photographies ou numérisation de la feuille signée</translation>
    </message>
    <message>
        <source>Print the sign-in sheet</source>
        <translation>Imprimer la feuille de présence</translation>
    </message>
    <message>
        <source>Bring in the signed sheet</source>
        <translation>Apporter la feuille signée</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille de présence</translation>
    </message>
</context>
<context>
    <name>PapersDialog</name>
    <message>
        <source>The paper as it will be printed</source>
        <translation>Le document tel qu’il sera imprimé</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>PartnerPageView</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>A letter of thanks…</source>
        <translation>Une lettre de remerciement…</translation>
    </message>
    <message>
        <source>Note a visit…</source>
        <translation>Noter une visite…</translation>
    </message>
    <message>
        <source>What passed</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Nothing passed yet: note the first visit or call.</source>
        <translation>Rien encore&#xa0;: notez la première visite ou le premier appel.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>Toutes les antennes</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Partners and groups</source>
        <translation>Partenaires et groupes</translation>
    </message>
    <message>
        <source>Partners of now</source>
        <translation>Partenaires actuels</translation>
    </message>
    <message>
        <source>Also those put away</source>
        <translation>Aussi ceux mis de côté</translation>
    </message>
    <message>
        <source>Which partners</source>
        <translation>Quels partenaires</translation>
    </message>
    <message>
        <source>Show what was shared</source>
        <translation>Voir ce qui a été partagé</translation>
    </message>
    <message>
        <source>New partner…</source>
        <translation>Nouveau partenaire…</translation>
    </message>
    <message>
        <source>Here stand colleges, businesses, clubs and others who stand by your circles: what they give or want, when you met, and when they were thanked.</source>
        <translation>Ici figurent écoles, entreprises, clubs et autres qui soutiennent vos cercles&#xa0;: ce qu’ils donnent ou souhaitent, quand vous les avez vus et remerciés.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>A letter of thanks…</source>
        <translation>Une lettre de remerciement…</translation>
    </message>
    <message>
        <source>Note a visit, a call or thanks…</source>
        <translation>Noter une visite, un appel ou un remerciement…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
</context>
<context>
    <name>PartsScreen</name>
    <message>
        <source>How much of this part is gone</source>
        <translation>Part écoulée de cette partie</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Une minute de plus</translation>
    </message>
    <message>
        <source>Parts…</source>
        <translation>Parties…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Space begins and pauses · → next part · + one minute more · Esc leaves</source>
        <translation>Espace démarre et met en pause · → partie suivante · + une minute de plus · Échap quitte</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Time for the next part</source>
        <translation>Au tour de la partie suivante</translation>
    </message>
    <message>
        <source>{part} {n} min</source>
        <translation>{part} {n} min</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Son activé</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Son coupé</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase of this computer</source>
        <translation>Phrase secrète de cet ordinateur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>CircleDesk signs parcels and certificates in the name of this computer. That is locked with the passphrase that was chosen when CircleDesk was set up here. It is asked once, until you close the program.</source>
        <translation>CircleDesk signe les colis et les certificats au nom de cet ordinateur. C’est fermé par la phrase secrète qui a été choisie lors de l’installation de CircleDesk ici. Elle est demandée une fois, jusqu’à ce que vous fermiez le programme.</translation>
    </message>
    <message>
        <source>The database of this computer is locked with the passphrase that was chosen when CircleDesk was set up here. It is asked once, until you close the program.</source>
        <translation>La base de données de cet ordinateur est verrouillée avec la phrase secrète choisie à l’installation de CircleDesk. Elle est demandée une fois, jusqu’à ce que vous fermiez le programme.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>Oubliée&#xa0;?</translation>
    </message>
    <message>
        <source>No passphrase was typed.</source>
        <translation>Aucune phrase secrète n’a été tapée.</translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation>Tapez-la.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>{count} open of {total}</source>
        <translation>{count} ouvertes sur {total}</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>Écrire l’invitation…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>Here stand the people you asked to host circles, and what they answered.</source>
        <translation>Ici se trouvent les personnes que vous avez invitées à animer des cercles, et ce qu’elles ont répondu.</translation>
    </message>
    <message>
        <source>Invite a person…</source>
        <translation>Inviter une personne…</translation>
    </message>
    <message>
        <source>Show the computers</source>
        <translation>Afficher les ordinateurs</translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>More than one person uses this computer</source>
        <translation>Plusieurs personnes utilisent cet ordinateur</translation>
    </message>
    <message>
        <source>They all sign in to it alike</source>
        <translation>Tous ouvrent la même session</translation>
    </message>
    <message>
        <source>Each signs in with a name of their own</source>
        <translation>Chacun ouvre sa propre session</translation>
    </message>
    <message>
        <source>You will be asked for their names; whoever is at the desk says so in the corner.</source>
        <translation>On vous demandera leurs noms&#xa0;; qui est au bureau le dit dans le coin.</translation>
    </message>
    <message>
        <source>This computer is carried out of the building at times</source>
        <translation>Cet ordinateur sort parfois du bâtiment</translation>
    </message>
</context>
<context>
    <name>PeopleLine</name>
    <message>
        <source>Nobody in the team is called {name}.</source>
        <translation>Personne dans l’équipe ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>Type the e-mail address of a new facilitator.</source>
        <translation>Tapez l’adresse e-mail d’un nouvel animateur.</translation>
    </message>
</context>
<context>
    <name>PeopleMenu</name>
    <message>
        <source>Who is at the desk?</source>
        <translation>Qui est au bureau&#xa0;?</translation>
    </message>
    <message>
        <source>Another person…</source>
        <translation>Une autre personne…</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
</context>
<context>
    <name>PlanPartDialog</name>
    <message>
        <source>Change the part</source>
        <translation>Modifier la partie</translation>
    </message>
    <message>
        <source>One part more</source>
        <translation>Une partie de plus</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Name of the part</source>
        <translation>Nom de la partie</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Qui la mène</translation>
    </message>
    <message>
        <source>A line each. They stand on the projector and in the facilitator’s guide.</source>
        <translation>Une ligne chacune. Elles apparaissent au projecteur et dans le guide de l’animateur.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qu’on demande</translation>
    </message>
    <message>
        <source>Notes of this part</source>
        <translation>Notes de cette partie</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>Dates of the plan</source>
        <translation>Dates du plan</translation>
    </message>
    <message>
        <source>Leave the days off out (Alt+O)</source>
        <translation>Écarter les jours de fermeture (Alt+O)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Delete leaves a date out, ← and → move it.</source>
        <translation>Suppr écarte une date, ← et → la déplacent.</translation>
    </message>
    <message>
        <source>one falls on a day off</source>
        <translation>une tombe un jour de fermeture</translation>
    </message>
    <message>
        <source>{n} fall on days off</source>
        <translation>{n} tombent des jours de fermeture</translation>
    </message>
    <message>
        <source>one clashes with another circle</source>
        <translation>une gêne un autre cercle</translation>
    </message>
    <message>
        <source>{n} clash with other circles</source>
        <translation>{n} gênent d’autres cercles</translation>
    </message>
</context>
<context>
    <name>PlusDelta</name>
    <message>
        <source>Plus</source>
        <translation>Ce qui a plu</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>À changer</translation>
    </message>
    <message>
        <source>F  follow up     Enter  open</source>
        <translation>F  relancer     Entrée  ouvrir</translation>
    </message>
    <message>
        <source>Enter  open</source>
        <translation>Entrée  ouvrir</translation>
    </message>
    <message>
        <source>No plus or delta yet</source>
        <translation>Pas encore de plus ni de delta</translation>
    </message>
</context>
<context>
    <name>PlusDeltaDialog</name>
    <message>
        <source>Plus / delta</source>
        <translation>Plus / delta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What went well</source>
        <translation>Ce qui a bien marché</translation>
    </message>
    <message>
        <source>A line each thing.</source>
        <translation>Une ligne par chose.</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>À changer</translation>
    </message>
    <message>
        <source>Plus and delta are noted.</source>
        <translation>Plus et delta sont notés.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice library: everything here is invented</source>
        <translation>Bibliothèque d’exercice&#xa0;: tout y est inventé</translation>
    </message>
    <message>
        <source>How to keep what I make</source>
        <translation>Comment garder ce que je fais</translation>
    </message>
    <message>
        <source>Circles and courses that you make here can be taken along: in the window of your own library press Ctrl+K and type «drafts».</source>
        <translation>Les cercles et les cours que vous faites ici peuvent être emportés&#xa0;: dans la fenêtre de votre bibliothèque, tapez Ctrl+K puis «&#xa0;brouillons&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PrintSheetDialog</name>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Imprimer la feuille de secours</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>One page with the team&apos;s key. With it a second organizer&apos;s computer can let computers in, and a new one can take this one&apos;s place when it is lost, broken, or its passphrase forgotten.</source>
        <translation>Une page avec la clé de l’équipe. Avec elle, l’ordinateur d’un deuxième organisateur peut faire entrer des ordinateurs, et un nouveau peut prendre la place de celui-ci s’il est perdu, cassé, ou si sa phrase secrète est oubliée.</translation>
    </message>
    <message>
        <source>Whoever has it can make themselves an organizer. Lock it away, not beside this computer; send no photograph of it. A file of it is deleted once it is printed.</source>
        <translation>Qui la possède peut se faire organisateur. Mettez-la sous clé, pas à côté de cet ordinateur&#xa0;; n’en envoyez aucune photo. Son fichier est supprimé une fois imprimé.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
</context>
<context>
    <name>PrinterPlaceDialog</name>
    <message>
        <source>Where the printer prints</source>
        <translation>Où l’imprimante imprime</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Print the ruler page, fold it in the middle both ways, and type what the creases show. Certificates are moved by that much, in tenths of a millimetre.</source>
        <translation>Imprimez la page de réglage, pliez-la au milieu dans les deux sens et saisissez ce qu’indiquent les plis. Les certificats sont déplacés d’autant, au dixième de millimètre.</translation>
    </message>
    <message>
        <source>Print the ruler page…</source>
        <translation>Imprimer la page de réglage…</translation>
    </message>
    <message>
        <source>Save the ruler page…</source>
        <translation>Enregistrer la page de réglage…</translation>
    </message>
    <message>
        <source>PDF files that are saved</source>
        <translation>Fichiers PDF enregistrés</translation>
    </message>
    <message>
        <source>The paper has frame and ornaments already</source>
        <translation>Le papier porte déjà cadre et ornements</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>With its sign: + moves to the right.</source>
        <translation>Avec son signe&#xa0;: + déplace vers la droite.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>With its sign: + moves down.</source>
        <translation>Avec son signe&#xa0;: + déplace vers le bas.</translation>
    </message>
    <message>
        <source>Kept for {printer}.</source>
        <translation>Retenu pour {printer}.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
</context>
<context>
    <name>ProgrammeMatrix</name>
    <message>
        <source>How far each branch is</source>
        <translation>Où en est chaque bibliothèque</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Do what comes next…</source>
        <translation>Faire la suite…</translation>
    </message>
    <message>
        <source>Go to the branches</source>
        <translation>Aller aux bibliothèques</translation>
    </message>
    <message>
        <source>Here stands how far each branch is. No branch is in the team yet.</source>
        <translation>Ici se lit où en est chaque bibliothèque. L’équipe n’en a pas encore.</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>Open the branch</source>
        <translation>Ouvrir la bibliothèque</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stopped. Nothing of it was kept.</source>
        <translation>Arrêté. Rien n’en a été gardé.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{text} · {seconds} s left</source>
        <translation>{text} · encore {seconds} s</translation>
    </message>
</context>
<context>
    <name>ProspectDialog</name>
    <message>
        <source>Change what is noted</source>
        <translation>Modifier ce qui est noté</translation>
    </message>
    <message>
        <source>A person to approach</source>
        <translation>Une personne à approcher</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Note the person</source>
        <translation>Noter la personne</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>Asked to be</source>
        <translation>Invité comme</translation>
    </message>
    <message>
        <source>Qualities</source>
        <translation>Qualités</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Prospects</name>
    <message>
        <source>People to approach</source>
        <translation>Personnes à approcher</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>Écrire l’invitation…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Nouvelle personne…</translation>
    </message>
    <message>
        <source>Whom do people go to with a question? Note four to twelve who are curious, listen and are known where they work.</source>
        <translation>À qui pose-t-on ses questions&#xa0;? Notez de quatre à douze personnes curieuses, qui écoutent et sont connues là où elles travaillent.</translation>
    </message>
    <message>
        <source>You have one person in sight; a team begins with 4 to 12.</source>
        <translation>Vous avez {n} personne en vue&#xa0;; une équipe commence à 4 à 12.</translation>
    </message>
    <message>
        <source>You have {n} people in sight; a team begins with 4 to 12.</source>
        <translation>Vous avez {n} personnes en vue&#xa0;; une équipe commence à 4 à 12.</translation>
    </message>
    <message>
        <source>One has said yes.</source>
        <translation>{n} a dit oui.</translation>
    </message>
    <message>
        <source>{n} have said yes.</source>
        <translation>{n} ont dit oui.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
</context>
<context>
    <name>ProtectionPage</name>
    <message>
        <source>Data protection</source>
        <translation>Protection des données</translation>
    </message>
    <message>
        <source>How long data are kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Learners who have not been here for long, and the rule for each kind.</source>
        <translation>Les participants qui ne sont plus venus, et la règle de chaque sorte.</translation>
    </message>
    <message>
        <source>Show who is due</source>
        <translation>Afficher qui est concerné</translation>
    </message>
    <message>
        <source>The rule…</source>
        <translation>La règle…</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Qui a fait quoi</translation>
    </message>
    <message>
        <source>Who saw, took out, printed and changed what, and on which computer.</source>
        <translation>Qui a vu, emporté, imprimé et modifié quoi, et sur quel ordinateur.</translation>
    </message>
    <message>
        <source>Show who did what</source>
        <translation>Afficher qui a fait quoi</translation>
    </message>
    <message>
        <source>Papers of the law</source>
        <translation>Papiers de la loi</translation>
    </message>
    <message>
        <source>Record of processing, impact assessment, and a notice for the wall.</source>
        <translation>Registre des traitements, analyse d’impact, et avis à afficher.</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation type="unfinished">Documents à imprimer…</translation>
    </message>
    <message>
        <source>A computer or a stick is lost, or data went to the wrong person: what to do, within 72 hours.</source>
        <translation>Un ordinateur ou une clé est perdu, ou des données sont allées à la mauvaise personne&#xa0;: que faire, dans les 72 heures.</translation>
    </message>
    <message>
        <source>Show the incidents</source>
        <translation>Afficher les incidents</translation>
    </message>
    <message>
        <source>A computer is lost…</source>
        <translation>Un ordinateur est perdu…</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Who answers for the data…</source>
        <translation>Responsable des données…</translation>
    </message>
</context>
<context>
    <name>PutBackDialog</name>
    <message>
        <source>Put a backup back</source>
        <translation>Remettre une sauvegarde</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>La remettre</translation>
    </message>
    <message>
        <source>For when the old computer is gone. Put in the flash disk with the backups, and have the team&apos;s recovery sheet at hand: the copies are sealed, and it opens them.</source>
        <translation>Pour le jour où l’ancien ordinateur n’est plus là. Branchez la clé USB des sauvegardes et prenez la feuille de récupération de l’équipe&#xa0;: les copies sont scellées, elle les ouvre.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder encore</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>A branch asks its organizer for it. An open file needs none.</source>
        <translation>Une bibliothèque la demande à son organisateur. Un fichier ouvert n’en a pas besoin.</translation>
    </message>
    <message>
        <source>No flash disk with backups is put in.</source>
        <translation>Aucune clé USB avec des sauvegardes n’est branchée.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
</context>
<context>
    <name>PutOutDialog</name>
    <message>
        <source>Turn a computer away</source>
        <translation>Refuser un ordinateur</translation>
    </message>
    <message>
        <source>Turn it away</source>
        <translation>Le refuser</translation>
    </message>
    <message>
        <source>Withdraw an invitation</source>
        <translation>Retirer une invitation</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Put a computer out</source>
        <translation>Exclure un ordinateur</translation>
    </message>
    <message>
        <source>Put it out</source>
        <translation>L’exclure</translation>
    </message>
    <message>
        <source>I have read this, and it is the right computer</source>
        <translation>J’ai lu ceci, et c’est le bon ordinateur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>What it sent is thrown away unread. Its invitation stays unused.</source>
        <translation>Ce qu’il a envoyé est jeté sans être lu. Son invitation reste inutilisée.</translation>
    </message>
    <message>
        <source>Nobody can join with its file any more; a new one can be written.</source>
        <translation>Plus personne ne peut rejoindre avec son fichier&#xa0;; on peut en écrire un nouveau.</translation>
    </message>
    <message>
        <source>All that it wrote and that has arrived here stays. What arrives of it later is kept apart and shown nowhere, on every computer of the team.</source>
        <translation>Tout ce qu’il a écrit et qui est arrivé ici reste. Ce qui arrive de lui plus tard est mis de côté et ne s’affiche nulle part, sur chaque ordinateur de l’équipe.</translation>
    </message>
    <message>
        <source>No parcel is sealed for it any more. If it still has work that you want, bring in its last parcel first.</source>
        <translation>Plus aucun colis n’est fermé pour lui. S’il a encore du travail que vous voulez garder, intégrez d’abord son dernier colis.</translation>
    </message>
    <message>
        <source>Was it lost or stolen, with learners on it? Tell your library&apos;s management; a new computer joins with a new invitation, with the branch&apos;s data in the file.</source>
        <translation>A-t-il été perdu ou volé, avec des participants dedans&#xa0;? Prévenez la direction de votre bibliothèque&#xa0;; un nouvel ordinateur rejoint avec une nouvelle invitation, les données de l’antenne dans le fichier.</translation>
    </message>
</context>
<context>
    <name>QCardsTab</name>
    <message>
        <source>Cards of the study</source>
        <translation>Cartes de l’étude</translation>
    </message>
    <message>
        <source>Change the card…</source>
        <translation>Modifier la carte…</translation>
    </message>
    <message>
        <source>Take the card out</source>
        <translation>Retirer la carte</translation>
    </message>
    <message>
        <source>Add a card…</source>
        <translation>Ajouter une carte…</translation>
    </message>
    <message>
        <source>Fit the grid to the cards</source>
        <translation>Adapter la grille aux cartes</translation>
    </message>
    <message>
        <source>No card yet: write the first, or bring in a CSV with cards and sorts.</source>
        <translation>Pas encore de carte&#xa0;: écrivez la première, ou importez un CSV avec cartes et tris.</translation>
    </message>
    <message>
        <source>The grid has {places} places for {cards} cards: make them as many.</source>
        <translation>La grille a {places} places pour {cards} cartes&#xa0;: mettez-en autant.</translation>
    </message>
    <message>
        <source>Cards in each column, from least to most like me: {columns}</source>
        <translation>Cartes par colonne, de ce qui me ressemble le moins au plus&#xa0;: {columns}</translation>
    </message>
    <message>
        <source>There are sorts: only the words of cards can change now.</source>
        <translation>Il y a des tris&#xa0;: seuls les mots des cartes peuvent changer.</translation>
    </message>
</context>
<context>
    <name>QFigures</name>
    <message>
        <source>Principal components</source>
        <translation>Composantes principales</translation>
    </message>
    <message>
        <source>Centroids</source>
        <translation>Centroïdes</translation>
    </message>
    <message>
        <source>How viewpoints are extracted</source>
        <translation>Comment les points de vue sont extraits</translation>
    </message>
    <message>
        <source>Eigenvalues: {first}. Explained by each viewpoint: {explained}.</source>
        <translation>Valeurs propres&#xa0;: {first}. Part expliquée par chaque point de vue&#xa0;: {explained}.</translation>
    </message>
    <message>
        <source>How far each person agrees with each viewpoint (*: stands for it)</source>
        <translation>À quel point chacun partage chaque point de vue (*&#xa0;: le représente)</translation>
    </message>
    <message>
        <source>How each viewpoint scores each card, and its column</source>
        <translation>Note que chaque point de vue donne à chaque carte, et sa colonne</translation>
    </message>
</context>
<context>
    <name>QSortsTab</name>
    <message>
        <source>Sorts of the study</source>
        <translation>Tris de l’étude</translation>
    </message>
    <message>
        <source>Type it in again…</source>
        <translation>Saisir de nouveau…</translation>
    </message>
    <message>
        <source>Show on screen…</source>
        <translation>Montrer à l’écran…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Type a sort…</source>
        <translation>Saisir un tri…</translation>
    </message>
    <message>
        <source>Sort on screen…</source>
        <translation>Trier à l’écran…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Nobody has sorted the cards yet. A code stands for each person, no name.</source>
        <translation>Personne n’a encore trié les cartes. Un code pour chacun, pas de nom.</translation>
    </message>
    <message>
        <source>First the cards: the grid needs a place for each.</source>
        <translation>D’abord les cartes&#xa0;: la grille doit avoir une place pour chacune.</translation>
    </message>
</context>
<context>
    <name>QStudiesPage</name>
    <message>
        <source>What patrons want</source>
        <translation>Ce que veulent les usagers</translation>
    </message>
    <message>
        <source>New study…</source>
        <translation>Nouvelle étude…</translation>
    </message>
    <message>
        <source>People put cards in order, from least to most like them. Those who order them alike share a viewpoint, and a viewpoint says which courses to offer.</source>
        <translation>Les gens trient des cartes, de ce qui leur ressemble le moins au plus. Qui les trie de même partage un point de vue, et un point de vue dit quels cours proposer.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Documents à imprimer…</translation>
    </message>
</context>
<context>
    <name>QStudyPageView</name>
    <message>
        <source>Delete the study</source>
        <translation>Supprimer l’étude</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Bring in a CSV…</source>
        <translation>Importer un CSV…</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>Documents à imprimer…</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Sorts</source>
        <translation>Tris</translation>
    </message>
    <message>
        <source>Viewpoints</source>
        <translation>Points de vue</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>Toutes les antennes</translation>
    </message>
</context>
<context>
    <name>QViewpointsTab</name>
    <message>
        <source>How many viewpoints</source>
        <translation>Combien de points de vue</translation>
    </message>
    <message>
        <source>Name the viewpoints…</source>
        <translation>Nommer les points de vue…</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Montrer les chiffres</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>Masquer les chiffres</translation>
    </message>
    <message>
        <source>As many viewpoints as there are</source>
        <translation>Autant de points de vue qu’il y en a</translation>
    </message>
    <message>
        <source>One viewpoint</source>
        <translation>Un point de vue</translation>
    </message>
    <message>
        <source>{n} viewpoints</source>
        <translation>{n} points de vue</translation>
    </message>
    <message>
        <source>one viewpoint</source>
        <translation>un point de vue</translation>
    </message>
    <message>
        <source>{people} people sorted the cards; they share {viewpoints}.</source>
        <translation>{people} personnes ont trié les cartes&#xa0;; elles partagent {viewpoints}.</translation>
    </message>
    <message>
        <source>Nobody stands for a viewpoint more, so not {asked} are shown.</source>
        <translation>Personne ne représente un point de vue de plus&#xa0;: {asked} ne sont donc pas montrés.</translation>
    </message>
    <message>
        <source>The sorts themselves speak for {proposed}.</source>
        <translation>Les tris eux-mêmes en suggèrent {proposed}.</translation>
    </message>
    <message>
        <source>Between the viewpoints stand: {codes}.</source>
        <translation>Entre les points de vue&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>Left out, because not whole: {codes}.</source>
        <translation>Laissés de côté, car incomplets&#xa0;: {codes}.</translation>
    </message>
</context>
<context>
    <name>ReadAnswerDialog</name>
    <message>
        <source>Question and answer</source>
        <translation>Question et réponse</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>J’ai lu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No answer yet: it comes with a parcel of the organizer.</source>
        <translation>Pas encore de réponse&#xa0;: elle viendra avec un colis de l’organisateur.</translation>
    </message>
</context>
<context>
    <name>ReadWeekMessagesDialog</name>
    <message>
        <source>Read weeks in a message</source>
        <translation>Lire des semaines en un message</translation>
    </message>
    <message>
        <source>Pasted messages</source>
        <translation>Messages collés</translation>
    </message>
    <message>
        <source>Paste one or several messages here (Ctrl+V)</source>
        <translation>Collez ici un ou plusieurs messages (Ctrl+V)</translation>
    </message>
    <message>
        <source>What became of the messages</source>
        <translation>Ce que les messages sont devenus</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Paste what branches sent, or choose a chat exported from WhatsApp (.txt or .zip) or a picture of the code. Only what your team’s computers signed is taken.</source>
        <translation>Collez ce que les antennes ont envoyé, ou choisissez une discussion exportée de WhatsApp (.txt ou .zip) ou une image du code. Seul ce que les ordinateurs de votre équipe ont signé est pris.</translation>
    </message>
    <message>
        <source>Chats and pictures (*.txt *.zip *.png *.jpg *.jpeg)</source>
        <translation>Discussions et images (*.txt *.zip *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a chat or a picture</source>
        <translation>Choisir une discussion ou une image</translation>
    </message>
    <message>
        <source>Messages found: {found} · new: {new} · not believed: {refused}</source>
        <translation>Messages trouvés&#xa0;: {found} · nouveaux&#xa0;: {new} · non crus&#xa0;: {refused}</translation>
    </message>
</context>
<context>
    <name>RecoverWizard</name>
    <message>
        <source>Become the organizer again</source>
        <translation>Redevenir organisateur</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>La feuille de secours</translation>
    </message>
    <message>
        <source>Become the organizer</source>
        <translation>Devenir organisateur</translation>
    </message>
    <message>
        <source>Tell the branches</source>
        <translation>Prévenir les antennes</translation>
    </message>
    <message>
        <source>Begin to work</source>
        <translation>Commencer à travailler</translation>
    </message>
    <message>
        <source>For when the organizer&apos;s computer is lost or broken. Type the lines of the sheet as they are printed; the branches then bring the team&apos;s data back.</source>
        <translation>Pour quand l’ordinateur de l’organisateur est perdu ou cassé. Tapez les lignes de la feuille telles qu’elles sont imprimées&#xa0;; les antennes rapportent ensuite les données de l’équipe.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clé</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>a name for the list of computers</source>
        <translation>un nom pour la liste des ordinateurs</translation>
    </message>
    <message>
        <source>Hand this parcel to the branches. It holds nothing but who you are.</source>
        <translation>Remettez ce colis aux antennes. Il ne contient rien d’autre que qui vous êtes.</translation>
    </message>
    <message>
        <source>A branch brings it in, then writes a parcel for the organizer.</source>
        <translation>Une antenne l’intègre, puis écrit un colis pour l’organisateur.</translation>
    </message>
    <message>
        <source>Bring that one in here: it holds all that the branch knows. Its own data is taken at once; what others wrote is kept apart until you accept it.</source>
        <translation>Intégrez-le ici&#xa0;: il contient tout ce que l’antenne sait. Ses propres données sont prises tout de suite&#xa0;; ce que d’autres ont écrit est mis de côté jusqu’à ce que vous l’acceptiez.</translation>
    </message>
    <message>
        <source>When the list of computers is back, put the lost one out.</source>
        <translation>Quand la liste des ordinateurs est revenue, excluez celui qui est perdu.</translation>
    </message>
    <message>
        <source>The parcel for the branches</source>
        <translation>Le colis pour les antennes</translation>
    </message>
</context>
<context>
    <name>RemindCircleDialog</name>
    <message>
        <source>A reminder</source>
        <translation>Un rappel</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Hello {name}, at {event} we agreed that everyone makes a draft circle. Yours is not there yet: open CircleDesk, press New circle, choose a course and a day, and press Save as a draft. Can you do it by {day}? Tell me if I can help.</source>
        <translation>Bonjour {name}, à {event} nous avons convenu que chacun fait un brouillon de cercle. Le vôtre n’est pas encore là&#xa0;: ouvrez CircleDesk, cliquez sur Nouveau cercle, choisissez un cours et un jour, puis Enregistrer comme brouillon. Pouvez-vous le faire d’ici le {day}&#xa0;? Dites-moi si je peux aider.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Le texte est copié.</translation>
    </message>
</context>
<context>
    <name>ReplanCircleDialog</name>
    <message>
        <source>Plan the dates anew</source>
        <translation>Replanifier les dates</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The dates of this circle are fixed.</source>
        <translation>Les dates de ce cercle sont fixées.</translation>
    </message>
    <message>
        <source>Tick that the learners are told, or leave the date.</source>
        <translation>Cochez que les participants sont prévenus, ou laissez la date.</translation>
    </message>
    <message>
        <source>The dates are planned anew.</source>
        <translation>Les dates sont replanifiées.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>From one circle that still meets.</source>
        <translation>À partir d’un cercle qui se réunit encore.</translation>
    </message>
    <message>
        <source>From {n} circles that still meet.</source>
        <translation>À partir de {n} cercles qui se réunissent encore.</translation>
    </message>
    <message>
        <source>No circle meets any more: the page says so.</source>
        <translation>Plus aucun cercle ne se réunit&#xa0;: la page le dit.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Weekly update</source>
        <translation>Nouvelles de la semaine</translation>
    </message>
    <message>
        <source>This week&apos;s meetings, new sign-ups, what facilitators told, what finished and what begins: to print, as e-mail, web page or WhatsApp text.</source>
        <translation>Les séances de la semaine, les nouvelles inscriptions, ce que les animateurs ont dit, ce qui finit et ce qui commence&#xa0;: à imprimer, par e-mail, en page web ou en texte WhatsApp.</translation>
    </message>
    <message>
        <source>From all news that is here, whole weeks only.</source>
        <translation>À partir de toutes les nouvelles reçues, par semaines entières.</translation>
    </message>
    <message>
        <source>Open the weekly update</source>
        <translation>Ouvrir le bulletin de la semaine</translation>
    </message>
    <message>
        <source>Impact report</source>
        <translation>Rapport d’impact</translation>
    </message>
    <message>
        <source>Libraries, circles, learners, attendance, completion, courses, surveys and stories of any period, with charts, for funders and the director: to print, or as a workbook. Small numbers of people who share a trait stay in the team.</source>
        <translation>Bibliothèques, cercles, participants, présences, achèvement, cours, questionnaires et récits d’une période au choix, avec des graphiques, pour les bailleurs et la direction&#xa0;: à imprimer ou en classeur. Les petits nombres de personnes ayant un trait commun restent dans l’équipe.</translation>
    </message>
    <message>
        <source>From all entries; a page names the rule of each figure.</source>
        <translation>D’après toutes les saisies&#xa0;; une page donne la règle de chaque chiffre.</translation>
    </message>
    <message>
        <source>Open the impact report</source>
        <translation>Ouvrir le rapport d’impact</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Récits</translation>
    </message>
    <message>
        <source>Words of learners and facilitators that you chose, for reports. Outside the team they are told where the teller agreed.</source>
        <translation>Paroles de participants et d’animateurs que vous avez choisies pour les rapports. Hors de l’équipe, elles ne sont citées qu’avec l’accord de leur auteur.</translation>
    </message>
    <message>
        <source>From surveys and meetings, on each circle&apos;s page.</source>
        <translation>D’après les questionnaires et les séances, sur la page de chaque cercle.</translation>
    </message>
    <message>
        <source>Show the stories</source>
        <translation>Montrer les récits</translation>
    </message>
    <message>
        <source>The team&apos;s goals</source>
        <translation>Les objectifs de l’équipe</translation>
    </message>
    <message>
        <source>What your service works for; circles are counted to it in the impact report.</source>
        <translation>Ce que vise votre service&#xa0;; le rapport d’impact y compte les cercles.</translation>
    </message>
    <message>
        <source>From what each library chose for its circles.</source>
        <translation>D’après le choix de chaque bibliothèque pour ses cercles.</translation>
    </message>
    <message>
        <source>Name the goals…</source>
        <translation>Nommer les objectifs…</translation>
    </message>
    <message>
        <source>Team page</source>
        <translation>Page de l’équipe</translation>
    </message>
    <message>
        <source>The public list of circles as one file for your website or a library&apos;s own PC, in every language of the program, with filters, without a network. Nobody is named in it.</source>
        <translation>La liste publique des cercles en un fichier, pour votre site ou le PC d’une bibliothèque, dans toutes les langues du programme, avec filtres et sans réseau. Personne n’y est nommé.</translation>
    </message>
    <message>
        <source>Save the team page…</source>
        <translation>Enregistrer la page de l’équipe…</translation>
    </message>
    <message>
        <source>What is on at our libraries</source>
        <translation>Au programme dans nos bibliothèques</translation>
    </message>
    <message>
        <source>All circles that still meet on one page to pin up, library by library, in English, Kiswahili or French. Nobody is named in it.</source>
        <translation>Tous les cercles qui se réunissent encore sur une page à afficher, bibliothèque par bibliothèque, en anglais, kiswahili ou français. Personne n’y est nommé.</translation>
    </message>
    <message>
        <source>From the same circles as the team page.</source>
        <translation>À partir des mêmes cercles que la page de l’équipe.</translation>
    </message>
    <message>
        <source>Show the page…</source>
        <translation>Afficher la page…</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Of a circle whose learners came often enough: chosen, checked, printed.</source>
        <translation>D’un cercle dont les participants sont venus assez souvent&#xa0;: choisies, vérifiées, imprimées.</translation>
    </message>
    <message>
        <source>From attendance and the certificate rule.</source>
        <translation>À partir des présences et de la règle des attestations.</translation>
    </message>
    <message>
        <source>Go to the certificates</source>
        <translation>Aller aux attestations</translation>
    </message>
    <message>
        <source>What P2PU&apos;s platform gave you comes in: its exports, lists and calendar files, each looked at before anything is written.</source>
        <translation>Ce que la plateforme P2PU vous a donné entre ici&#xa0;: ses exports, ses listes et ses fichiers d’agenda, chacun montré avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>Files of P2PU</source>
        <translation>Fichiers de P2PU</translation>
    </message>
    <message>
        <source>Bring in files…</source>
        <translation>Faire entrer des fichiers…</translation>
    </message>
    <message>
        <source>The week in a message</source>
        <translation>La semaine en un message</translation>
    </message>
    <message>
        <source>Who came and how it went, for the organizer&apos;s phone; no learner is named.</source>
        <translation>Qui est venu et comment cela s’est passé, pour le téléphone de l’organisateur&#xa0;; aucun participant n’est nommé.</translation>
    </message>
    <message>
        <source>From this week&apos;s meetings of this branch.</source>
        <translation>À partir des séances de la semaine de cette bibliothèque.</translation>
    </message>
    <message>
        <source>Show the message</source>
        <translation>Voir le message</translation>
    </message>
    <message>
        <source>Learning circles</source>
        <translation>Cercles d’apprentissage</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
</context>
<context>
    <name>RestoreBackupDialog</name>
    <message>
        <source>Put a backup back</source>
        <translation>Remettre une sauvegarde</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>La remettre</translation>
    </message>
    <message>
        <source>Everything becomes as it was on {when}.</source>
        <translation>Tout redevient comme le {when}.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} autres</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>then</source>
        <translation>alors</translation>
    </message>
    <message>
        <source>go</source>
        <translation>partent</translation>
    </message>
    <message>
        <source>come back</source>
        <translation>reviennent</translation>
    </message>
    <message>
        <source>A part of what is here is damaged and cannot be read: it cannot be told in full what would go. The damaged library is kept too.</source>
        <translation>Une partie de ce qui est ici est endommagée et illisible&#xa0;: tout ce qui partirait ne peut pas être indiqué. La bibliothèque endommagée est conservée aussi.</translation>
    </message>
    <message>
        <source>Nothing that was done at this computer since would be undone.</source>
        <translation>Rien de ce qui a été fait depuis sur cet ordinateur ne serait annulé.</translation>
    </message>
    <message>
        <source>One action of this computer would be undone:</source>
        <translation>Une action de cet ordinateur serait annulée&#xa0;:</translation>
    </message>
    <message>
        <source>{n} actions of this computer would be undone, the newest first:</source>
        <translation>{n} actions de cet ordinateur seraient annulées, la plus récente d’abord&#xa0;:</translation>
    </message>
    <message>
        <source>What others sent since comes back with their next parcels. What is here now is kept as a backup first: put that one back, and all is as before.</source>
        <translation>Ce que les autres ont envoyé depuis revient avec leurs prochains colis. Ce qui est ici maintenant est d’abord gardé comme sauvegarde&#xa0;: remettez-la, et tout est comme avant.</translation>
    </message>
    <message>
        <source>What others sent since comes back with their next parcels.</source>
        <translation>Ce que les autres ont envoyé depuis revient avec leurs prochains colis.</translation>
    </message>
    <message>
        <source>Certificates printed since stay in people&apos;s hands; the register forgets them.</source>
        <translation>Les attestations imprimées depuis restent entre les mains des gens&#xa0;; le registre les oublie.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cette intégration</translation>
    </message>
    <message>
        <source>Undo takes it out as if it had never come, and nobody else hears of it. It can be done until something is written, brought in or sent.</source>
        <translation>Annuler l’enlève comme s’il n’était jamais venu, et personne d’autre n’en sait rien. C’est possible jusqu’à ce que quelque chose soit écrit, intégré ou envoyé.</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Écrire la réponse</translation>
    </message>
    <message>
        <source>Write for everyone</source>
        <translation>Écrire pour tout le monde</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message>
        <source>How long data are kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Nothing that names a learner goes by itself: each month the program lists who is due, and a person says what is to be done.</source>
        <translation>Rien qui nomme un participant ne part de soi-même&#xa0;: chaque mois le programme liste qui est concerné, et une personne décide.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source> months</source>
        <translation> mois</translation>
    </message>
</context>
<context>
    <name>RightsRequests</name>
    <message>
        <source>Note a request…</source>
        <translation>Noter une demande…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation type="unfinished">Répondre…</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registre…</translation>
    </message>
    <message>
        <source>Name, library or words</source>
        <translation>Nom, bibliothèque ou mots</translation>
    </message>
    <message>
        <source>Here stands what people ask about their own data, with the days that the law gives for the answer.</source>
        <translation>Ici se trouve ce que les personnes demandent sur leurs données, avec les jours que la loi donne pour répondre.</translation>
    </message>
    <message>
        <source>Note the first one…</source>
        <translation>Noter la première…</translation>
    </message>
    <message>
        <source>Requests about own data</source>
        <translation>Demandes sur ses données</translation>
    </message>
    <message>
        <source>1 is open</source>
        <translation>1 est ouverte</translation>
    </message>
    <message>
        <source>{n} are open</source>
        <translation>{n} sont ouvertes</translation>
    </message>
    <message>
        <source>Do what is asked</source>
        <translation>Faire ce qui est demandé</translation>
    </message>
    <message>
        <source>Open the learner</source>
        <translation>Ouvrir le participant</translation>
    </message>
    <message>
        <source>Print the answer…</source>
        <translation>Imprimer la réponse…</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>RsvpTab</name>
    <message>
        <source>Who says they come</source>
        <translation>Qui dit venir</translation>
    </message>
    <message>
        <source>Y notes that a learner comes, N that the learner does not, Backspace clears.</source>
        <translation>Y note que le participant vient, N qu’il ne vient pas&#xa0;; Retour arrière efface.</translation>
    </message>
    <message>
        <source>{name} has not said</source>
        <translation>{name} n’a rien dit</translation>
    </message>
    <message>
        <source>{name} comes</source>
        <translation>{name} vient</translation>
    </message>
    <message>
        <source>{name} does not come</source>
        <translation>{name} ne vient pas</translation>
    </message>
    <message>
        <source>{yes} of {all} said yes</source>
        <translation>{yes} sur {all} ont dit oui</translation>
    </message>
    <message>
        <source>Do not come: {no}. Have not said: {rest}.</source>
        <translation>Ne viennent pas&#xa0;: {no}. N’ont rien dit&#xa0;: {rest}.</translation>
    </message>
</context>
<context>
    <name>RunScreen</name>
    <message>
        <source>Last week’s delta: “{words}”</source>
        <translation>Delta de la semaine passée&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SamePersonPage</name>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nobody looks like one person twice. A shared phone alone says nothing.</source>
        <translation>Personne ne semble inscrit deux fois. Un téléphone partagé ne dit rien à lui seul.</translation>
    </message>
    <message>
        <source>Back to the learners</source>
        <translation>Retour aux participants</translation>
    </message>
    <message>
        <source>Same person?</source>
        <translation>Même personne&#xa0;?</translation>
    </message>
    <message>
        <source>One pair may be one person. Joining them can be undone.</source>
        <translation>Une paire est peut-être une seule personne. La fusion peut être annulée.</translation>
    </message>
    <message>
        <source>{n} pairs may be one person each. Joining them can be undone.</source>
        <translation>{n} paires sont peut-être chacune une seule personne. La fusion peut être annulée.</translation>
    </message>
    <message>
        <source>The surest {n} are shown.</source>
        <translation>Les {n} plus sûres sont affichées.</translation>
    </message>
</context>
<context>
    <name>SealedBackupDialog</name>
    <message>
        <source>A sealed backup</source>
        <translation>Une sauvegarde scellée</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Ouvrir la sauvegarde</translation>
    </message>
    <message>
        <source>This computer&apos;s keys do not open this backup. The team&apos;s recovery sheet does: type its five lines as they are printed. Nothing is put back yet.</source>
        <translation>Les clés de cet ordinateur n’ouvrent pas cette sauvegarde. La feuille de secours de l’équipe l’ouvre&#xa0;: tapez ses cinq lignes telles qu’elles sont imprimées. Rien n’est encore remis en place.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation type="unfinished">La clé</translation>
    </message>
</context>
<context>
    <name>SecondPlaceCard</name>
    <message>
        <source>Copies are sealed: only this computer, an organizer&apos;s, or the team&apos;s recovery sheet opens them. Keep the sheet in another place than the disk.</source>
        <translation>Les copies sont scellées&#xa0;: seuls cet ordinateur, celui d’un organisateur ou la feuille de récupération de l’équipe les ouvrent. Gardez la feuille ailleurs que la clé.</translation>
    </message>
    <message>
        <source>Choose a flash disk…</source>
        <translation>Choisir une clé USB…</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copier maintenant</translation>
    </message>
    <message>
        <source>Copy no more</source>
        <translation>Ne plus copier</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Une autre…</translation>
    </message>
    <message>
        <source>If this computer is stolen or breaks, its backups are gone with it. Let the newest one be copied to a flash disk each day.</source>
        <translation>Si cet ordinateur est volé ou se casse, ses sauvegardes partent avec lui. Faites copier la plus récente sur une clé USB chaque jour.</translation>
    </message>
    <message>
        <source>Copying to {disk} did not work: {trouble}</source>
        <translation>La copie sur {disk} n’a pas réussi&#xa0;: {trouble}</translation>
    </message>
    <message>
        <source>The newest backup will be copied to {disk}.</source>
        <translation>La sauvegarde la plus récente sera copiée sur {disk}.</translation>
    </message>
    <message>
        <source>On {disk} lies the backup of {when}.</source>
        <translation>Sur {disk} se trouve la sauvegarde du {when}.</translation>
    </message>
    <message>
        <source>{disk} is not put in. On it lies the backup of {when}.</source>
        <translation>{disk} n’est pas branchée. Elle porte la sauvegarde du {when}.</translation>
    </message>
</context>
<context>
    <name>SendFileDialog</name>
    <message>
        <source>Send with the next parcels</source>
        <translation>Envoyer avec les prochains colis</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>So far it lies on this computer only. It goes to those who see this event, and makes each of their parcels larger. Undo takes it back.</source>
        <translation>Pour l’instant il n’est que sur cet ordinateur. Il part chez ceux qui voient cet événement et alourdit leurs colis. Annuler le reprend.</translation>
    </message>
    <message>
        <source>All who can be recognised in it agreed to that</source>
        <translation>Toutes les personnes reconnaissables sont d’accord</translation>
    </message>
</context>
<context>
    <name>SendOut</name>
    <message>
        <source>Computers to send to</source>
        <translation>Ordinateurs à qui envoyer</translation>
    </message>
    <message>
        <source>Choose several with Shift or Ctrl.</source>
        <translation>Choisissez-en plusieurs avec Maj ou Ctrl.</translation>
    </message>
    <message>
        <source>Parcels are written to</source>
        <translation>Les colis sont écrits dans</translation>
    </message>
    <message>
        <source>A parcel holds what the other computer has not seen. Carry it on a flash disk, mail it, or send it by WhatsApp as a document.</source>
        <translation>Un colis contient ce que l’autre ordinateur n’a pas vu. Apportez-le sur une clé USB, envoyez-le par e-mail, ou par WhatsApp comme document.</translation>
    </message>
    <message>
        <source>A parcel for the organizer holds what is new here. Carry it on a flash disk, mail it, or send it by WhatsApp as a document.</source>
        <translation>Un colis pour l’organisateur contient ce qui est nouveau ici. Apportez-le sur une clé USB, envoyez-le par e-mail, ou par WhatsApp comme document.</translation>
    </message>
    <message>
        <source>Write for everyone</source>
        <translation>Écrire pour tout le monde</translation>
    </message>
    <message>
        <source>Write for the organizer</source>
        <translation>Écrire pour l’organisateur</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>the organizer</source>
        <translation>l’organisateur</translation>
    </message>
    <message>
        <source>The parcel for {name} is ready.</source>
        <translation>Le colis pour {name} est prêt.</translation>
    </message>
    <message>
        <source>Write for the {count} chosen</source>
        <translation>Écrire pour les {count} choisis</translation>
    </message>
    <message>
        <source>CircleDesk’s own folder</source>
        <translation>Le dossier de CircleDesk</translation>
    </message>
    <message>
        <source>Flash disk {name}</source>
        <translation>Clé USB {name}</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Write parcels to</source>
        <translation>Écrire les colis dans</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source> (deleted)</source>
        <translation> (supprimé)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>1 attendance</source>
        <translation>1 présence</translation>
    </message>
    <message>
        <source>1 certificate</source>
        <translation>1 certificat</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 changement</translation>
    </message>
    <message>
        <source>1 new circle</source>
        <translation>1 nouveau cercle</translation>
    </message>
    <message>
        <source>1 new sign-up</source>
        <translation>1 nouvelle inscription</translation>
    </message>
    <message>
        <source>18 to 24</source>
        <translation>18 à 24 ans</translation>
    </message>
    <message>
        <source>25 to 34</source>
        <translation>25 à 34 ans</translation>
    </message>
    <message>
        <source>35 to 49</source>
        <translation>35 à 49 ans</translation>
    </message>
    <message>
        <source>50 to 64</source>
        <translation>50 à 64 ans</translation>
    </message>
    <message>
        <source>65 or older</source>
        <translation>65 ans ou plus</translation>
    </message>
    <message>
        <source>A box cannot be seen well.</source>
        <translation>Une case ne se voit pas bien.</translation>
    </message>
    <message>
        <source>A box is marked, but no name is written.</source>
        <translation>Une case est cochée, mais aucun nom n’est écrit.</translation>
    </message>
    <message>
        <source>A box may be struck out.</source>
        <translation>Une case est peut-être raturée.</translation>
    </message>
    <message>
        <source>A branch cannot be closed for more than a year here.</source>
        <translation>Ici, une bibliothèque ne peut pas être fermée plus d’un an.</translation>
    </message>
    <message>
        <source>A branch&apos;s computer asks to join with its own parcels.</source>
        <translation>L’ordinateur d’une antenne demande à rejoindre avec ses propres colis.</translation>
    </message>
    <message>
        <source>A change of the log has a number that cannot be</source>
        <translation>Une modification du journal porte un numéro impossible</translation>
    </message>
    <message>
        <source>A change was altered after it was written: {table}</source>
        <translation>Une modification a été altérée après avoir été écrite&#xa0;: {table}</translation>
    </message>
    <message>
        <source>A circle needs a facilitator.</source>
        <translation>Un cercle a besoin d’un animateur.</translation>
    </message>
    <message>
        <source>A computer</source>
        <translation>Un ordinateur</translation>
    </message>
    <message>
        <source>A computer cannot put itself out of the team.</source>
        <translation>Un ordinateur ne peut pas s’exclure lui-même de l’équipe.</translation>
    </message>
    <message>
        <source>A follow-up needs a word on what it is about.</source>
        <translation>Un suivi a besoin d’un mot sur son sujet.</translation>
    </message>
    <message>
        <source>A headcount stands for itself, without names.</source>
        <translation>Un nombre de présents tient seul, sans noms.</translation>
    </message>
    <message>
        <source>A line goes through the row.</source>
        <translation>Un trait traverse toute la ligne.</translation>
    </message>
    <message>
        <source>A line of the branch map is no venue and its branch: {lines}.</source>
        <translation>Une ligne du plan des antennes n’est pas un lieu et son antenne&#xa0;: {lines}.</translation>
    </message>
    <message>
        <source>A list of the log holds what is no name: {table}</source>
        <translation>Une liste du journal contient ce qui n’est pas un nom&#xa0;: {table}</translation>
    </message>
    <message>
        <source>A mark is unclear.</source>
        <translation>Une marque n’est pas claire.</translation>
    </message>
    <message>
        <source>A meeting has twelve parts at most.</source>
        <translation>Une séance a douze parties au plus.</translation>
    </message>
    <message>
        <source>A move of {learner} is asked for already.</source>
        <translation>Un transfert de {learner} est déjà demandé.</translation>
    </message>
    <message>
        <source>A new course was made, {title}, and its circle, with meetings: {count}.</source>
        <translation>Un nouveau cours a été créé, {title}, et son cercle, avec ce nombre de séances&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>A newer message of this branch is here already.</source>
        <translation>Un message plus récent de cette antenne est déjà ici.</translation>
    </message>
    <message>
        <source>A part of the library&apos;s file cannot be read: the file is damaged.</source>
        <translation>Une partie du fichier de la bibliothèque est illisible&#xa0;: le fichier est endommagé.</translation>
    </message>
    <message>
        <source>A passphrase is needed, and there is no terminal to ask for it.</source>
        <translation>Une phrase secrète est nécessaire, et il n’y a pas de terminal où la demander.</translation>
    </message>
    <message>
        <source>A report cannot be shown in a terminal.</source>
        <translation>Un rapport ne peut pas s’afficher dans un terminal.</translation>
    </message>
    <message>
        <source>A sign-up has no {name}.</source>
        <translation>Il manque à une inscription&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>A stroke of the signature may have reached a box.</source>
        <translation>Un trait de la signature a peut-être touché une case.</translation>
    </message>
    <message>
        <source>Add the branch first.</source>
        <translation>Ajoutez d’abord l’antenne.</translation>
    </message>
    <message>
        <source>Africa Freedom Day</source>
        <translation>Journée de la libération de l’Afrique</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>Tranche d’âge</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Another branch has the code {text}.</source>
        <translation>Une autre antenne a le code {text}.</translation>
    </message>
    <message>
        <source>Another copy of this library writes under the same name. Nothing is lost: this one is counted apart from now on. Use only one of the two.</source>
        <translation>Une autre copie de cette bibliothèque écrit sous le même nom. Rien n’est perdu&#xa0;: celle-ci est comptée à part désormais. N’utilisez qu’une des deux.</translation>
    </message>
    <message>
        <source>Another program is using this library just now; nothing was changed.</source>
        <translation>Un autre programme utilise cette bibliothèque en ce moment&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Another program is writing to this library just now; nothing was changed.</source>
        <translation>Un autre programme écrit en ce moment dans cette bibliothèque&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Answer one question at least.</source>
        <translation>Répondez à une question au moins.</translation>
    </message>
    <message>
        <source>Answered before: {answer}.</source>
        <translation>Réponse précédente&#xa0;: {answer}.</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>Ask for an invitation of the other team.</source>
        <translation>Demandez une invitation de l’autre équipe.</translation>
    </message>
    <message>
        <source>Ask for the move back from the branch where she is now.</source>
        <translation>Demandez le retour depuis la bibliothèque où se trouve cette personne.</translation>
    </message>
    <message>
        <source>Ask the branch to set the clock right and to send it again.</source>
        <translation>Demandez à l’antenne de régler son horloge et de le renvoyer.</translation>
    </message>
    <message>
        <source>Ask the computer&apos;s administrator to make this folder so that all may write in it, or say that all sign in to the computer alike.</source>
        <translation>Demandez à l’administrateur de l’ordinateur de créer ce dossier de sorte que tout le monde puisse y écrire, ou indiquez que tout le monde ouvre la même session.</translation>
    </message>
    <message>
        <source>Ask the organizer for a new invitation file, or look for your recovery sheet.</source>
        <translation>Demandez à l’organisateur un nouveau fichier d’invitation, ou cherchez votre feuille de secours.</translation>
    </message>
    <message>
        <source>Ask the organizer for a new invitation file.</source>
        <translation>Demandez à l’organisateur un nouveau fichier d’invitation.</translation>
    </message>
    <message>
        <source>Ask the organizer for an invitation for your branch.</source>
        <translation>Demandez à l’organisateur une invitation pour votre antenne.</translation>
    </message>
    <message>
        <source>Ask the organizer to read them out once more; nothing was changed.</source>
        <translation>Demandez à l’organisateur de les lire encore une fois&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Ask the organizer to send it again as a document; nothing was changed here.</source>
        <translation>Demandez à l’organisateur de le renvoyer comme document&#xa0;; rien n’a été changé ici.</translation>
    </message>
    <message>
        <source>Ask the sender for it again, sent as a document; nothing was changed here.</source>
        <translation>Redemandez-le à l’expéditeur, envoyé comme document&#xa0;; rien n’a été changé ici.</translation>
    </message>
    <message>
        <source>Ask the sender for it again, sent as a document; what came out of it can be used.</source>
        <translation>Redemandez-le à l’expéditeur, envoyé comme document&#xa0;; ce qui en est sorti peut servir.</translation>
    </message>
    <message>
        <source>Ask the sender for it again; nothing was changed here.</source>
        <translation>Redemandez-le à l’expéditeur&#xa0;; rien n’a été changé ici.</translation>
    </message>
    <message>
        <source>Ask the sender to make it again; nothing was changed here.</source>
        <translation>Demandez à l’expéditeur de le refaire&#xa0;; rien n’a été changé ici.</translation>
    </message>
    <message>
        <source>Ask the sender what they are; take them in, or leave them apart.</source>
        <translation>Demandez à l’expéditeur ce que c’est&#xa0;; reprenez-les, ou laissez-les de côté.</translation>
    </message>
    <message>
        <source>Ask the sender whether it is from your team; nothing was changed here.</source>
        <translation>Demandez à l’expéditeur s’il vient de votre équipe&#xa0;; rien n’a été changé ici.</translation>
    </message>
    <message>
        <source>Ask the sender whether it is the right file; nothing was changed here.</source>
        <translation>Demandez à l’expéditeur si c’est le bon fichier&#xa0;; rien n’a été changé ici.</translation>
    </message>
    <message>
        <source>Ask the teller, then write the day of the answer.</source>
        <translation>Demandez à l’auteur, puis écrivez le jour de sa réponse.</translation>
    </message>
    <message>
        <source>Ask who looks after the server to make it the owner of the database.</source>
        <translation>Demandez à la personne qui s’occupe du serveur d’en faire le propriétaire de la base de données.</translation>
    </message>
    <message>
        <source>Ask who looks after this computer to make it, or go on without the shared folder.</source>
        <translation>Demandez à la personne qui s’occupe de cet ordinateur de le créer, ou continuez sans le dossier partagé.</translation>
    </message>
    <message>
        <source>Ask who sent it; make an invitation for that branch if it should join.</source>
        <translation>Demandez qui l’a envoyé&#xa0;; faites une invitation pour cette antenne si elle doit rejoindre.</translation>
    </message>
    <message>
        <source>Ask who worked on that computer; take them in, or leave them apart.</source>
        <translation>Demandez qui a travaillé sur cet ordinateur&#xa0;; reprenez-les, ou laissez-les de côté.</translation>
    </message>
    <message>
        <source>Ask your organizer for one like the first; for a new role, join in an empty folder.</source>
        <translation>Demandez à votre organisateur une invitation comme la première&#xa0;; pour un nouveau rôle, rejoignez dans un dossier vide.</translation>
    </message>
    <message>
        <source>Ask your organizer for one of your own team.</source>
        <translation>Demandez à votre organisateur une invitation de votre propre équipe.</translation>
    </message>
    <message>
        <source>Ask {branch} to print it: its computer knows it again.</source>
        <translation>Demandez à {branch} de l’imprimer&#xa0;: son ordinateur la reconnaîtra.</translation>
    </message>
    <message>
        <source>Ask {whose}, or the organizer, to change it.</source>
        <translation>Demandez à {whose}, ou à l’organisateur, de le modifier.</translation>
    </message>
    <message>
        <source>Asked: {learner} moves to {branch}. The organizer carries it out.</source>
        <translation>Demandé&#xa0;: {learner} passe à {branch}. L’organisateur s’en charge.</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Assomption</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Begin with one from 1 to {count}.</source>
        <translation>Commencez par une étiquette de 1 à {count}.</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>Lendemain de Noël</translation>
    </message>
    <message>
        <source>Bring a photograph as JPEG or PNG, or a scan as PDF.</source>
        <translation>Apportez une photo en JPEG ou PNG, ou un scan en PDF.</translation>
    </message>
    <message>
        <source>Bring in the parcel of the branch it comes from.</source>
        <translation>Intégrez le colis de l’antenne dont cela vient.</translation>
    </message>
    <message>
        <source>Bring it in at the branch that printed it, or take in that branch’s news first.</source>
        <translation>Apportez-la à la bibliothèque qui l’a imprimée, ou recevez d’abord ses nouvelles.</translation>
    </message>
    <message>
        <source>Bring it in with the newest CircleDesk.</source>
        <translation>Apportez-la avec le CircleDesk le plus récent.</translation>
    </message>
    <message>
        <source>Bring the picture in on the computer that printed it, or bring that computer’s parcel in first.</source>
        <translation>Apportez l’image sur l’ordinateur qui l’a imprimée, ou recevez d’abord le colis de cet ordinateur.</translation>
    </message>
    <message>
        <source>CIRCLEDESK_NOW is «{text}», which is no instant with a zone.</source>
        <translation>CIRCLEDESK_NOW est «&#xa0;{text}&#xa0;», ce qui n’est pas un instant avec un fuseau.</translation>
    </message>
    <message>
        <source>Cancel the later sign-up</source>
        <translation>Annuler l’inscription la plus récente</translation>
    </message>
    <message>
        <source>Cancel the later sign-up.</source>
        <translation>Annulez l’inscription la plus récente.</translation>
    </message>
    <message>
        <source>Carry it on to the branch it is for; nothing was changed here.</source>
        <translation>Transmettez-le à l’antenne à qui il est destiné&#xa0;; rien n’a été changé ici.</translation>
    </message>
    <message>
        <source>Change it by hand to what it should be.</source>
        <translation>Mettez à la main ce qui doit y être.</translation>
    </message>
    <message>
        <source>Change its facilitators instead (Ctrl+E).</source>
        <translation>Changez plutôt ses animateurs (Ctrl+E).</translation>
    </message>
    <message>
        <source>Change its kind, or choose another paper.</source>
        <translation>Changez son type, ou choisissez un autre document.</translation>
    </message>
    <message>
        <source>Change that sign-up instead.</source>
        <translation>Modifiez plutôt cette inscription-là.</translation>
    </message>
    <message>
        <source>Changes from {computer} that are kept apart: {count}</source>
        <translation>Changements de {computer} qui sont mis de côté&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Changes taken in: {count}.</source>
        <translation>Changements repris&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Check --database, or make it: createdb --encoding UTF8 --template template0 NAME</source>
        <translation>Vérifiez --database, ou créez-la&#xa0;: createdb --encoding UTF8 --template template0 NAME</translation>
    </message>
    <message>
        <source>Check --database; in a new folder, make a team or join one (device join).</source>
        <translation>Vérifiez --database&#xa0;; dans un nouveau dossier, créez une équipe ou rejoignez-en une (device join).</translation>
    </message>
    <message>
        <source>Check it with the newest CircleDesk or the newest verifier file.</source>
        <translation>Vérifiez-le avec le CircleDesk ou le fichier de vérification le plus récent.</translation>
    </message>
    <message>
        <source>Check it with the person, or leave the e-mail empty.</source>
        <translation>Vérifiez avec la personne, ou laissez l’e-mail vide.</translation>
    </message>
    <message>
        <source>Check that the file is still there, and bring it in again.</source>
        <translation>Vérifiez que le fichier est toujours là, puis apportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Check that the file is whole, and try again.</source>
        <translation>Vérifiez que le fichier est entier, et réessayez.</translation>
    </message>
    <message>
        <source>Check that there is room and that the disk may be written, then try again.</source>
        <translation>Vérifiez qu’il y a de la place et que l’on peut écrire sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the file ({error}).</source>
        <translation>Vérifiez le fichier ({error}).</translation>
    </message>
    <message>
        <source>Check the library (in the settings): it says what is mended, rescued, or put back from a backup. Until then enter nothing new.</source>
        <translation>Vérifiez la bibliothèque (dans les réglages)&#xa0;: vous y verrez ce qui se répare, se sauve ou se remet depuis une sauvegarde. D’ici là, ne saisissez rien de nouveau.</translation>
    </message>
    <message>
        <source>Check the name and the flash disk.</source>
        <translation>Vérifiez le nom et la clé USB.</translation>
    </message>
    <message>
        <source>Check the name in --database and its password: in the keyring, or in CIRCLEDESK_DATABASE_PASSWORD.</source>
        <translation>Vérifiez le nom dans --database et son mot de passe&#xa0;: dans le trousseau, ou dans CIRCLEDESK_DATABASE_PASSWORD.</translation>
    </message>
    <message>
        <source>Check the name, whether there is room, and whether you may write there.</source>
        <translation>Vérifiez le nom, s’il y a de la place, et si vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Check the network and whether the server runs, then try again.</source>
        <translation>Vérifiez le réseau et si le serveur tourne, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the serial number.</source>
        <translation>Vérifiez le numéro de série.</translation>
    </message>
    <message>
        <source>Check the words and try again; nothing was changed.</source>
        <translation>Vérifiez les mots et réessayez&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Check the year: it goes from {least} to {most}.</source>
        <translation>Vérifiez l’année&#xa0;: elle va de {least} à {most}.</translation>
    </message>
    <message>
        <source>Check the years of both days.</source>
        <translation>Vérifiez l’année des deux jours.</translation>
    </message>
    <message>
        <source>Choose a backup that this computer made; nothing was changed.</source>
        <translation>Choisissez une sauvegarde que cet ordinateur a faite&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Choose a colleague.</source>
        <translation>Choisissez un ou une collègue.</translation>
    </message>
    <message>
        <source>Choose a later last day.</source>
        <translation>Choisissez un dernier jour plus tardif.</translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation>Choisissez une autre sauvegarde&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Choose another circle.</source>
        <translation>Choisissez un autre cercle.</translation>
    </message>
    <message>
        <source>Choose another data folder for another team.</source>
        <translation>Choisissez un autre dossier de données pour une autre équipe.</translation>
    </message>
    <message>
        <source>Choose another date or time, or move the later meetings as well.</source>
        <translation>Choisissez une autre date ou heure, ou déplacez aussi les séances suivantes.</translation>
    </message>
    <message>
        <source>Choose another file, best a PNG of at least 700 dots.</source>
        <translation>Choisissez un autre fichier, de préférence un PNG d’au moins 700 points.</translation>
    </message>
    <message>
        <source>Choose another folder for another team.</source>
        <translation>Choisissez un autre dossier pour une autre équipe.</translation>
    </message>
    <message>
        <source>Choose another folder, or check that there is room.</source>
        <translation>Choisissez un autre dossier, ou vérifiez qu’il y a de la place.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>Choisissez un autre dossier, ou fermez le programme qui a ouvert le fichier.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another meeting.</source>
        <translation>Choisissez une autre séance.</translation>
    </message>
    <message>
        <source>Choose another person, or change the order of the facilitators.</source>
        <translation>Choisissez une autre personne, ou changez l’ordre des animateurs.</translation>
    </message>
    <message>
        <source>Choose another person.</source>
        <translation>Choisissez une autre personne.</translation>
    </message>
    <message>
        <source>Choose another week.</source>
        <translation>Choisissez une autre semaine.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>Choose one of its goals.</source>
        <translation>Choisissez l’un de ses objectifs.</translation>
    </message>
    <message>
        <source>Choose one that the list of backups shows.</source>
        <translation>Choisissez-en une que la liste des sauvegardes montre.</translation>
    </message>
    <message>
        <source>Choose the branch that she moves to.</source>
        <translation>Choisissez la bibliothèque d’arrivée.</translation>
    </message>
    <message>
        <source>Choose the chat that was exported (.txt or .zip), or a picture of the code.</source>
        <translation>Choisissez la discussion exportée (.txt ou .zip), ou une image du code.</translation>
    </message>
    <message>
        <source>Choose the logo again, as a PNG file.</source>
        <translation>Choisissez de nouveau le logo, en fichier PNG.</translation>
    </message>
    <message>
        <source>Choose the messages of the last weeks only.</source>
        <translation>Choisissez seulement les messages des dernières semaines.</translation>
    </message>
    <message>
        <source>Choose the picture again, as a PNG file.</source>
        <translation>Choisissez de nouveau l’image, en fichier PNG.</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>Clear its attendance first if that was a mistake.</source>
        <translation>Effacez d’abord ses présences si c’était une erreur.</translation>
    </message>
    <message>
        <source>Clear its attendance first, or move the later meetings.</source>
        <translation>Effacez d’abord ses présences, ou déplacez les séances suivantes.</translation>
    </message>
    <message>
        <source>Close CircleDesk&apos;s other windows, and restore again.</source>
        <translation>Fermez les autres fenêtres de CircleDesk, et restaurez de nouveau.</translation>
    </message>
    <message>
        <source>Compare it with the sheet sign by sign, and type it again.</source>
        <translation>Comparez avec la feuille signe par signe, et tapez-la de nouveau.</translation>
    </message>
    <message>
        <source>Compare the code by telephone, then accept it.</source>
        <translation>Comparez le code par téléphone, puis acceptez-le.</translation>
    </message>
    <message>
        <source>Compare the code by telephone, then accept it: what it sent comes in then.</source>
        <translation>Comparez le code par téléphone, puis acceptez-le&#xa0;: ce qu’il a envoyé est alors intégré.</translation>
    </message>
    <message>
        <source>Copy it to this computer and choose it there.</source>
        <translation>Copiez-le sur cet ordinateur et choisissez-le là.</translation>
    </message>
    <message>
        <source>Copy the data folder to a place where you may write.</source>
        <translation>Copiez le dossier de données à un endroit où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Copy the whole message, with the code in brackets at its end.</source>
        <translation>Copiez tout le message, avec le code entre crochets à la fin.</translation>
    </message>
    <message>
        <source>Correct one of the two numbers.</source>
        <translation>Corrigez l’un des deux nombres.</translation>
    </message>
    <message>
        <source>A PDF or a workbook cannot be shown in a terminal.</source>
        <translation>Un PDF ou un classeur ne peut pas s’afficher dans un terminal.</translation>
    </message>
    <message>
        <source>A PIN has four to eight figures.</source>
        <translation>Un code PIN a quatre à huit chiffres.</translation>
    </message>
    <message>
        <source>A PIN is needed, and there is no terminal to ask for it.</source>
        <translation>Un code PIN est nécessaire, et il n’y a pas de terminal où le demander.</translation>
    </message>
    <message>
        <source>A Q-study needs at least two statements and two people.</source>
        <translation>Une étude Q demande au moins deux énoncés et deux personnes.</translation>
    </message>
    <message>
        <source>A change in the log cannot be read: its {part}</source>
        <translation>Un changement du journal est illisible&#xa0;: {part}</translation>
    </message>
    <message>
        <source>A check-in is noted after it happened.</source>
        <translation>Un point se note après avoir eu lieu.</translation>
    </message>
    <message>
        <source>A check-in needs a word on how it goes.</source>
        <translation>Il faut un mot sur la façon dont cela se passe.</translation>
    </message>
    <message>
        <source>A computer was put out, and its changes still count</source>
        <translation>Un ordinateur a été exclu, et ses changements comptent encore</translation>
    </message>
    <message>
        <source>A cross (x) is taken as absent.</source>
        <translation>Une croix (x) vaut absent.</translation>
    </message>
    <message>
        <source>A cross (x) is taken as present.</source>
        <translation>Une croix (x) vaut présent.</translation>
    </message>
    <message>
        <source>A grid of {count} columns cannot be sorted on.</source>
        <translation>Une grille de {count} colonnes ne permet pas de trier.</translation>
    </message>
    <message>
        <source>A kept file has lost its content; put it in again</source>
        <translation>Un fichier gardé a perdu son contenu&#xa0;; ajoutez-le de nouveau</translation>
    </message>
    <message>
        <source>A line of this computer&apos;s own list cannot be read: {list}</source>
        <translation>Une ligne d’une liste propre à cet ordinateur est illisible&#xa0;: {list}</translation>
    </message>
    <message>
        <source>A notice is read on the branches&apos; computers.</source>
        <translation>Un avis se lit sur les ordinateurs des bibliothèques.</translation>
    </message>
    <message>
        <source>A number is missing in the change log</source>
        <translation>Il manque un numéro dans le journal des changements</translation>
    </message>
    <message>
        <source>A part of the database cannot be read</source>
        <translation>Une partie de la base de données est illisible</translation>
    </message>
    <message>
        <source>A picture of this certificate, {digest}…, has not arrived on this computer.</source>
        <translation>Une image de ce certificat, {digest}…, n’est pas encore arrivée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A plan has forty parts at most.</source>
        <translation>Un plan a quarante parties au plus.</translation>
    </message>
    <message>
        <source>A print is moved by 20 mm at most.</source>
        <translation>Une impression se déplace de 20 mm au plus.</translation>
    </message>
    <message>
        <source>A request is refused with the reason.</source>
        <translation>Une demande se refuse avec sa raison.</translation>
    </message>
    <message>
        <source>A setting cannot be read: {key}</source>
        <translation>Un réglage est illisible&#xa0;: {key}</translation>
    </message>
    <message>
        <source>A setting is no number: {key}</source>
        <translation>Un réglage n’est pas un nombre&#xa0;: {key}</translation>
    </message>
    <message>
        <source>A step is listed as taken back that nobody took</source>
        <translation>Une étape est notée comme annulée, que personne n’a faite</translation>
    </message>
    <message>
        <source>A value is missing or of another kind: {told}</source>
        <translation>Une valeur manque ou est d’une autre sorte&#xa0;: {told}</translation>
    </message>
    <message>
        <source>A {table} is in the change log and not in its table: {name}</source>
        <translation>{name} ({table}) est dans le journal des changements et non dans sa table</translation>
    </message>
    <message>
        <source>A {table} is not what its changes say: {name} ({cells})</source>
        <translation>{name} ({table}) n’est pas ce que disent ses changements&#xa0;: {cells}</translation>
    </message>
    <message>
        <source>A {table} names a {parent} that is not here</source>
        <translation>Une ligne de {table} nomme une ligne de {parent} qui n’est pas ici</translation>
    </message>
    <message>
        <source>A {table} stands here that no change made: {name}</source>
        <translation>{name} ({table}) est ici sans qu’aucun changement l’ait faite</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Add more sorts.</source>
        <translation>Ajoutez des tris.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>An empty box is taken as absent.</source>
        <translation>Une case vide vaut absent.</translation>
    </message>
    <message>
        <source>An erased learner is still in the log</source>
        <translation>Un participant effacé est encore dans le journal</translation>
    </message>
    <message>
        <source>An index by which {table} is searched is gone</source>
        <translation>Un index par lequel on cherche dans {table} a disparu</translation>
    </message>
    <message>
        <source>An index no longer fits its table: {told}</source>
        <translation>Un index ne correspond plus à sa table&#xa0;: {told}</translation>
    </message>
    <message>
        <source>An organizer does that; who sits at this computer now is none.</source>
        <translation>Un organisateur s’en charge&#xa0;; la personne installée à cet ordinateur ne l’est pas.</translation>
    </message>
    <message>
        <source>Another row is {learner} already.</source>
        <translation>Une autre ligne est déjà {learner}.</translation>
    </message>
    <message>
        <source>Ask a facilitator of that circle, or who leads the branch.</source>
        <translation>Demandez à un animateur de ce cercle, ou au responsable de la bibliothèque.</translation>
    </message>
    <message>
        <source>Ask for fewer viewpoints than there are people.</source>
        <translation>Demandez moins de points de vue qu’il n’y a de personnes.</translation>
    </message>
    <message>
        <source>Ask for fewer viewpoints.</source>
        <translation>Demandez moins de points de vue.</translation>
    </message>
    <message>
        <source>Ask for the new package to be installed; your data stay as they are.</source>
        <translation>Demandez que le nouveau paquet soit installé&#xa0;; vos données restent telles quelles.</translation>
    </message>
    <message>
        <source>Ask her to do it.</source>
        <translation>Demandez-le-lui.</translation>
    </message>
    <message>
        <source>Ask the organizer to send it once more.</source>
        <translation>Demandez à l’organisateur de l’envoyer encore une fois.</translation>
    </message>
    <message>
        <source>Ask them, then confirm it.</source>
        <translation>Demandez-leur, puis confirmez.</translation>
    </message>
    <message>
        <source>Ask who added it.</source>
        <translation>Demandez à qui l’a ajouté.</translation>
    </message>
    <message>
        <source>Ask who looks after the server to encrypt its disk.</source>
        <translation>Demandez à qui s’occupe du serveur de chiffrer son disque.</translation>
    </message>
    <message>
        <source>Ask your organizer to do it.</source>
        <translation>Demandez à votre organisateur de le faire.</translation>
    </message>
    <message>
        <source>Ask your organizer which of the two is the right one; nothing was changed.</source>
        <translation>Demandez à votre organisateur laquelle des deux est la bonne&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Ask {names} to sit down and choose one.</source>
        <translation>Demandez à {names} de s’installer et d’en choisir un.</translation>
    </message>
    <message>
        <source>Ask {names} to sit down and do it.</source>
        <translation>Demandez à {names} de s’installer et de le faire.</translation>
    </message>
    <message>
        <source>At most {most} people sign a certificate.</source>
        <translation>Au plus {most} personnes signent un certificat.</translation>
    </message>
    <message>
        <source>Attendance of a circle</source>
        <translation>Présences d’un cercle</translation>
    </message>
    <message>
        <source>Begin a team or join one first.</source>
        <translation>Commencez une équipe ou rejoignez-en une d’abord.</translation>
    </message>
    <message>
        <source>Begin again with Forgotten?</source>
        <translation>Recommencez par «&#xa0;Oublié&#xa0;?&#xa0;».</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Antenne</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Antennes</translation>
    </message>
    <message>
        <source>Bring in the newest parcel of the computer that issued it, then print again.</source>
        <translation>Importez le dernier colis de l’ordinateur qui l’a délivré, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>Bring the source up to date instead.</source>
        <translation>Mettez plutôt le code source à jour.</translation>
    </message>
    <message>
        <source>Brought in: {new} new, {changed} changed.</source>
        <translation>Entré&#xa0;: {new} nouveautés, {changed} changements.</translation>
    </message>
    <message>
        <source>Card {number}: «{text}» is no column.</source>
        <translation>Carte {number}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas une colonne.</translation>
    </message>
    <message>
        <source>Certificates issued from now on take this design.</source>
        <translation>Les certificats délivrés désormais suivent ce modèle.</translation>
    </message>
    <message>
        <source>Change the study until there is a place for each card.</source>
        <translation>Modifiez l’étude jusqu’à ce que chaque carte ait une place.</translation>
    </message>
    <message>
        <source>Check that it is there, and that no other program keeps it open.</source>
        <translation>Vérifiez qu’il est là et qu’aucun autre programme ne le tient ouvert.</translation>
    </message>
    <message>
        <source>Check what kind of list it is, and which column holds what.</source>
        <translation>Vérifiez de quelle liste il s’agit et ce que contient chaque colonne.</translation>
    </message>
    <message>
        <source>Check where the file lies.</source>
        <translation>Vérifiez où se trouve le fichier.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG or WebP picture as the phone or camera made it.</source>
        <translation>Choisissez une image JPEG, PNG ou WebP telle que le téléphone ou l’appareil l’a faite.</translation>
    </message>
    <message>
        <source>Choose a day that is still to come, or none.</source>
        <translation>Choisissez un jour à venir, ou aucun.</translation>
    </message>
    <message>
        <source>Choose a file that ends in {suffix}, or copy it again from the stick.</source>
        <translation>Choisissez un fichier qui finit par {suffix}, ou recopiez-le depuis la clé.</translation>
    </message>
    <message>
        <source>Choose a flash disk, or a folder on another disk.</source>
        <translation>Choisissez une clé USB, ou un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Choisissez un jour plus tardif.</translation>
    </message>
    <message>
        <source>Choose a single page of it, or a photograph.</source>
        <translation>Choisissez-en une seule page, ou une photo.</translation>
    </message>
    <message>
        <source>Choose a smaller number, or lay the paper otherwise.</source>
        <translation>Choisissez un nombre plus petit, ou placez le papier autrement.</translation>
    </message>
    <message>
        <source>Choose another computer.</source>
        <translation>Choisissez un autre ordinateur.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another flash disk, or one with its lock switched off.</source>
        <translation>Choisissez une autre clé USB, ou une clé dont le verrou est ouvert.</translation>
    </message>
    <message>
        <source>Choose another folder, or put the disk in.</source>
        <translation>Choisissez un autre dossier, ou insérez le disque.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose figures that are harder to guess.</source>
        <translation>Choisissez des chiffres plus difficiles à deviner.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Choisissez parmi {choices}.</translation>
    </message>
    <message>
        <source>Choose one of: {pages}.</source>
        <translation>Choisissez parmi&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>Choose the branch that it tells of.</source>
        <translation>Choisissez l’antenne dont il parle.</translation>
    </message>
    <message>
        <source>Choose the circle whose attendance this is.</source>
        <translation>Choisissez le cercle dont ce sont les présences.</translation>
    </message>
    <message>
        <source>Choose the file of an update.</source>
        <translation>Choisissez le fichier d’une mise à jour.</translation>
    </message>
    <message>
        <source>Choose the file of the sorts.</source>
        <translation>Choisissez le fichier des tris.</translation>
    </message>
    <message>
        <source>Choose the file that holds the list.</source>
        <translation>Choisissez le fichier qui contient la liste.</translation>
    </message>
    <message>
        <source>Choose today or an earlier day.</source>
        <translation>Choisissez aujourd’hui ou un jour passé.</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Cercle</translation>
    </message>
    <message>
        <source>CircleDesk was installed for all who use this computer: only its administrator may change it.</source>
        <translation>CircleDesk a été installé pour tous ceux qui se servent de cet ordinateur&#xa0;: seul son administrateur peut le changer.</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Cercles</translation>
    </message>
    <message>
        <source>Close it, or do it there.</source>
        <translation>Fermez-la, ou faites-le là.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Column {column}: {reason}</source>
        <translation>Colonne {column}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Column {value} takes {room} cards, and {count} were put there.</source>
        <translation>La colonne {value} prend {room} cartes, et {count} y ont été posées.</translation>
    </message>
    <message>
        <source>Consent is not taken from a list: it stays to be asked.</source>
        <translation>L’accord n’est pas repris d’une liste&#xa0;: il reste à demander.</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Personne à contacter</translation>
    </message>
    <message>
        <source>Copy it from the browser: it begins with https://</source>
        <translation>Copiez-le du navigateur&#xa0;: il commence par https://</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Comté</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Jours de fermeture</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Declare it void and issue it anew: the new one has a badge.</source>
        <translation>Annulez-le et délivrez-le de nouveau&#xa0;: le nouveau aura un badge.</translation>
    </message>
    <message>
        <source>Delete what is not needed on it or take another one, and do it once more.</source>
        <translation>Supprimez-y ce dont on n’a pas besoin ou prenez-en une autre, et recommencez.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Appareil ou ressource occupés</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Quota de disque dépassé</translation>
    </message>
    <message>
        <source>Do not use it. Ask the organizer for the update, and tell her where this file came from.</source>
        <translation>Ne vous en servez pas. Demandez la mise à jour à l’organisateur et dites-lui d’où vient ce fichier.</translation>
    </message>
    <message>
        <source>Do this on the organizer&apos;s computer.</source>
        <translation>Faites-le sur l’ordinateur de l’organisateur.</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>Refait&#xa0;: {action}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Each card needs its row.</source>
        <translation>Chaque carte a besoin de sa ligne.</translation>
    </message>
    <message>
        <source>Each column takes at least one card, and all together at most 100.</source>
        <translation>Chaque colonne prend au moins une carte, et toutes ensemble 100 au plus.</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lundi de Pâques</translation>
    </message>
    <message>
        <source>Empty one of the two.</source>
        <translation>Videz l’un des deux.</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Erased for good: {count}. Counts and registers stay.</source>
        <translation>Effacés définitivement&#xa0;: {count}. Les comptes et registres restent.</translation>
    </message>
    <message>
        <source>Everybody tries that PIN first.</source>
        <translation>Tout le monde essaie ce code PIN en premier.</translation>
    </message>
    <message>
        <source>Exchange the two dates.</source>
        <translation>Échangez les deux dates.</translation>
    </message>
    <message>
        <source>Export the chat again, or copy the messages only.</source>
        <translation>Exportez de nouveau la discussion, ou copiez seulement les messages.</translation>
    </message>
    <message>
        <source>Export the chat without its pictures, or copy the messages only.</source>
        <translation>Exportez la discussion sans ses images, ou copiez seulement les messages.</translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation>Animateurs</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nom de fichier trop long</translation>
    </message>
    <message>
        <source>Fill that in first.</source>
        <translation>Remplissez cela d’abord.</translation>
    </message>
    <message>
        <source>First date</source>
        <translation>Première date</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>For a learner under 18 the parent or guardian agrees, and no name is given.</source>
        <translation>Pour un participant de moins de 18 ans, c’est le parent ou tuteur qui accepte, et aucun nom n’est donné.</translation>
    </message>
    <message>
        <source>For {branches}: a newer parcel of the same sender is kept here already.</source>
        <translation>Pour {branches}&#xa0;: un colis plus récent du même expéditeur est déjà gardé ici.</translation>
    </message>
    <message>
        <source>For {branches}: kept here to be carried on, unopened.</source>
        <translation>Pour {branches}&#xa0;: gardé ici pour être transmis, sans être ouvert.</translation>
    </message>
    <message>
        <source>Free some room on this computer or put the flash disk in again, then look again.</source>
        <translation>Libérez de la place sur cet ordinateur ou remettez la clé USB, puis regardez encore.</translation>
    </message>
    <message>
        <source>Free some room on this computer, and try again.</source>
        <translation>Libérez de la place sur cet ordinateur, et réessayez.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>From the sheet, {circle}: {count} came.</source>
        <translation>D’après la feuille, {circle}&#xa0;: présents {count}.</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Genocide Memorial Day</source>
        <translation>Journée de commémoration du génocide</translation>
    </message>
    <message>
        <source>Give a rating, a headcount, or write a line.</source>
        <translation>Donnez une appréciation, un nombre de présents, ou écrivez une ligne.</translation>
    </message>
    <message>
        <source>Give another person this role first.</source>
        <translation>Donnez d’abord ce rôle à une autre personne.</translation>
    </message>
    <message>
        <source>Give each card a name of its own.</source>
        <translation>Donnez à chaque carte son propre nom.</translation>
    </message>
    <message>
        <source>Give each person a name or code of her own.</source>
        <translation>Donnez à chaque personne un nom ou un code à elle.</translation>
    </message>
    <message>
        <source>Give each statement a number or name of its own.</source>
        <translation>Donnez à chaque énoncé son propre numéro ou nom.</translation>
    </message>
    <message>
        <source>Give either the number or the learners.</source>
        <translation>Donnez soit le nombre, soit les participants.</translation>
    </message>
    <message>
        <source>Give it to the team it was made for; nothing was changed here.</source>
        <translation>Donnez-le à l’équipe pour qui il a été fait&#xa0;; rien n’a été changé ici.</translation>
    </message>
    <message>
        <source>Give one of them another place.</source>
        <translation>Donnez une autre place à l’une d’elles.</translation>
    </message>
    <message>
        <source>Give the file one of these endings, or none for both.</source>
        <translation>Donnez au fichier l’une de ces terminaisons, ou aucune pour avoir les deux.</translation>
    </message>
    <message>
        <source>Give the later one a new number, and print it again.</source>
        <translation>Donnez au plus récent un nouveau numéro, et imprimez-le de nouveau.</translation>
    </message>
    <message>
        <source>Give the start as well.</source>
        <translation>Donnez aussi le début.</translation>
    </message>
    <message>
        <source>Give the time as well.</source>
        <translation>Donnez aussi l’heure.</translation>
    </message>
    <message>
        <source>Give {learner} a new number</source>
        <translation>Donner un nouveau numéro à {learner}</translation>
    </message>
    <message>
        <source>Go back to the designs, and choose another one.</source>
        <translation>Revenez aux modèles et choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Go back to the list of events.</source>
        <translation>Revenez à la liste des événements.</translation>
    </message>
    <message>
        <source>Go back to the list of facilitators.</source>
        <translation>Revenez à la liste des animateurs.</translation>
    </message>
    <message>
        <source>Go back to the list of partners.</source>
        <translation>Revenez à la liste des partenaires.</translation>
    </message>
    <message>
        <source>Go back to the list.</source>
        <translation>Revenez à la liste.</translation>
    </message>
    <message>
        <source>Go back to the list; what a branch made arrives here with its next parcel.</source>
        <translation>Revenez à la liste&#xa0;; ce qu’une antenne a fait arrive ici avec son prochain colis.</translation>
    </message>
    <message>
        <source>Go back to the notebook.</source>
        <translation>Retournez au carnet.</translation>
    </message>
    <message>
        <source>Go back to the notice board.</source>
        <translation>Retournez au tableau d’affichage.</translation>
    </message>
    <message>
        <source>Go on with your work.</source>
        <translation>Continuez votre travail.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Vendredi saint</translation>
    </message>
    <message>
        <source>Handed over: {count}.</source>
        <translation>Remises&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Have the disk of this computer seen.</source>
        <translation>Faites examiner le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>Have the disk seen; then open CircleDesk, look at the newest entries, and restore again if they are the old ones.</source>
        <translation>Faites examiner le disque&#xa0;; ouvrez ensuite CircleDesk, regardez les dernières saisies et restaurez de nouveau si ce sont les anciennes.</translation>
    </message>
    <message>
        <source>Have the picture made smaller; larger files go by flash disk.</source>
        <translation>Faites réduire l’image&#xa0;; les fichiers plus gros voyagent sur clé USB.</translation>
    </message>
    <message>
        <source>Hello {learner}. You have a place in {circle}. It has begun: come to the next meeting, number {week} of {weeks}, on {day} at {time}, {venue}. {team}</source>
        <translation>Bonjour {learner}. Vous avez une place dans {circle}. Le cercle a commencé&#xa0;: venez à la prochaine séance, la {week} sur {weeks}, le {day} à {time}, {venue}. {team}</translation>
    </message>
    <message>
        <source>Hello {learner}. You have a place in {circle}. The first meeting is on {day} at {time}, {venue}. {team}</source>
        <translation>Bonjour {learner}. Vous avez une place dans {circle}. La première séance a lieu le {day} à {time}, {venue}. {team}</translation>
    </message>
    <message>
        <source>Hello {learner}. You have a place in {circle}. {team}</source>
        <translation>Bonjour {learner}. Vous avez une place dans {circle}. {team}</translation>
    </message>
    <message>
        <source>Hello {learner}. {circle} is full; you are on the waiting list. We tell you as soon as a place is free. {team}</source>
        <translation>Bonjour {learner}. {circle} est complet&#xa0;; vous êtes sur la liste d’attente. Nous vous prévenons dès qu’une place se libère. {team}</translation>
    </message>
    <message>
        <source>Her role is above yours.</source>
        <translation>Son rôle est au-dessus du vôtre.</translation>
    </message>
    <message>
        <source>Her sign-up was cancelled here; it stays so.</source>
        <translation>Son inscription a été annulée ici&#xa0;; elle le reste.</translation>
    </message>
    <message>
        <source>Her sign-up was cancelled since. P or L signs her up again.</source>
        <translation>Son inscription a été annulée depuis. P ou L l’inscrit de nouveau.</translation>
    </message>
    <message>
        <source>Here, read the messages that the branches send.</source>
        <translation>Ici, lisez les messages que les antennes envoient.</translation>
    </message>
    <message>
        <source>Heroes&apos; Day</source>
        <translation>Jour des héros</translation>
    </message>
    <message>
        <source>Holy Saturday</source>
        <translation>Samedi saint</translation>
    </message>
    <message>
        <source>How long data are kept is saved.</source>
        <translation>La durée de conservation est enregistrée.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>How many work</source>
        <translation>Combien fonctionnent</translation>
    </message>
    <message>
        <source>Idd-ul-Azha</source>
        <translation>Aïd el-Adha</translation>
    </message>
    <message>
        <source>Idd-ul-Fitr</source>
        <translation>Aïd el-Fitr</translation>
    </message>
    <message>
        <source>If she comes again, sign her up anew: she is a new learner then.</source>
        <translation>Si la personne revient, inscrivez-la de nouveau&#xa0;: c’est alors un nouveau participant.</translation>
    </message>
    <message>
        <source>In WhatsApp open the group, Invite via link, Copy link, and paste it here.</source>
        <translation>Dans WhatsApp, ouvrez le groupe, «&#xa0;Inviter via un lien&#xa0;», «&#xa0;Copier le lien&#xa0;», et collez-le ici.</translation>
    </message>
    <message>
        <source>In the design, only these may stand in braces in “{place}”: {names}.</source>
        <translation>Dans le modèle, seuls ces noms peuvent être entre accolades dans «&#xa0;{place}&#xa0;»&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>In the design, “{one}” and “{other}” lie over one another.</source>
        <translation>Dans le modèle, «&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» se recouvrent.</translation>
    </message>
    <message>
        <source>In the design, “{place}” is missing.</source>
        <translation>Dans le modèle, «&#xa0;{place}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>In the design, “{place}” is not known.</source>
        <translation>Dans le modèle, «&#xa0;{place}&#xa0;» est inconnu.</translation>
    </message>
    <message>
        <source>In the design, “{place}” lies over the code.</source>
        <translation>Dans le modèle, «&#xa0;{place}&#xa0;» recouvre le code.</translation>
    </message>
    <message>
        <source>In the design, “{place}” must be a colour like #1C2430.</source>
        <translation>Dans le modèle, «&#xa0;{place}&#xa0;» doit être une couleur comme #1C2430.</translation>
    </message>
    <message>
        <source>In the design, “{place}” must be a list of at most {most} tables.</source>
        <translation>Dans le modèle, «&#xa0;{place}&#xa0;» doit être une liste d’au plus {most} tableaux.</translation>
    </message>
    <message>
        <source>In the design, “{place}” must be a number from {low} to {high}.</source>
        <translation>Dans le modèle, «&#xa0;{place}&#xa0;» doit être un nombre de {low} à {high}.</translation>
    </message>
    <message>
        <source>In the design, “{place}” must be a table.</source>
        <translation>Dans le modèle, «&#xa0;{place}&#xa0;» doit être un tableau.</translation>
    </message>
    <message>
        <source>In the design, “{place}” must be one of: {choices}.</source>
        <translation>Dans le modèle, «&#xa0;{place}&#xa0;» doit être l’un de&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>In the design, “{place}” must be small letters and figures, a letter first.</source>
        <translation>Dans le modèle, «&#xa0;{place}&#xa0;» doit être en minuscules et chiffres, une lettre d’abord.</translation>
    </message>
    <message>
        <source>In the design, “{place}” must be text of at most {most} signs.</source>
        <translation>Dans le modèle, «&#xa0;{place}&#xa0;» doit être un texte d’au plus {most} signes.</translation>
    </message>
    <message>
        <source>In the design, “{place}” must be true or false.</source>
        <translation>Dans le modèle, «&#xa0;{place}&#xa0;» doit être true ou false.</translation>
    </message>
    <message>
        <source>In the design, “{place}” must be whole.</source>
        <translation>Dans le modèle, «&#xa0;{place}&#xa0;» doit être un nombre entier.</translation>
    </message>
    <message>
        <source>In the design, “{place}”: up to twelve colours, named in small letters.</source>
        <translation>Dans le modèle, «&#xa0;{place}&#xa0;»&#xa0;: douze couleurs au plus, nommées en minuscules.</translation>
    </message>
    <message>
        <source>In this team certificates are issued at an organizer&apos;s computer only.</source>
        <translation>Dans cette équipe, les attestations ne sont délivrées que sur l’ordinateur d’un organisateur.</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Jour de l’indépendance</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d’entrée ou de sortie</translation>
    </message>
    <message>
        <source>Install the new version with its own package.</source>
        <translation>Installez la nouvelle version avec son propre paquet.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer.</source>
        <translation>Installez la version plus récente sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install the newer version on this computer; nothing was changed.</source>
        <translation>Installez la version plus récente sur cet ordinateur&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Install the newest version of CircleDesk, or leave them apart: they count nowhere.</source>
        <translation>Installez la version la plus récente de CircleDesk, ou laissez-les de côté&#xa0;: ils ne comptent nulle part.</translation>
    </message>
    <message>
        <source>Install the one you want by its package.</source>
        <translation>Installez celle que vous voulez par son paquet.</translation>
    </message>
    <message>
        <source>Interest list</source>
        <translation>Liste d’intérêt</translation>
    </message>
    <message>
        <source>Invite one first (device invite), or bring in the parcel in which it asks to join.</source>
        <translation>Invitez-en un d’abord (device invite), ou intégrez le colis par lequel il demande à rejoindre.</translation>
    </message>
    <message>
        <source>Invite this computer as an organizer&apos;s first, and let it be accepted.</source>
        <translation>Invitez d’abord cet ordinateur comme celui d’un organisateur, et faites-le accepter.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>C’est un dossier</translation>
    </message>
    <message>
        <source>Issue it before printing.</source>
        <translation>Délivrez-le avant de l’imprimer.</translation>
    </message>
    <message>
        <source>Issue it first.</source>
        <translation>Délivrez-la d’abord.</translation>
    </message>
    <message>
        <source>Issue it first: its badge is signed then.</source>
        <translation>Délivrez-le d’abord&#xa0;: son badge est signé à ce moment.</translation>
    </message>
    <message>
        <source>Issue them first: certificate issue.</source>
        <translation>Délivrez-les d’abord&#xa0;: certificate issue.</translation>
    </message>
    <message>
        <source>It brought an erasure, put a computer out of the team, or gave back what an erasure had taken: that is never taken out again.</source>
        <translation>Il a apporté un effacement, exclu un ordinateur de l’équipe, ou rendu ce qu’un effacement avait pris&#xa0;: cela n’est jamais repris.</translation>
    </message>
    <message>
        <source>It cannot be settled by «{way}».</source>
        <translation>Cela ne peut pas se régler par «&#xa0;{way}&#xa0;».</translation>
    </message>
    <message>
        <source>It goes from {least} to {most}.</source>
        <translation>Les valeurs vont de {least} à {most}.</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>C’est noté.</translation>
    </message>
    <message>
        <source>It is off the list.</source>
        <translation>C’est retiré de la liste.</translation>
    </message>
    <message>
        <source>It is version {version} as before.</source>
        <translation>C’est toujours la version {version}.</translation>
    </message>
    <message>
        <source>It needs columns, rows and lengths in mm that fit on A4; copy one of ours and change it.</source>
        <translation>Il lui faut des colonnes, des rangées et des longueurs en mm qui tiennent sur A4&#xa0;; copiez une des nôtres et modifiez-la.</translation>
    </message>
    <message>
        <source>Its columns go from {least} to {most}.</source>
        <translation>Ses colonnes vont de {least} à {most}.</translation>
    </message>
    <message>
        <source>Its first line names the columns: {columns}.</source>
        <translation>Sa première ligne nomme les colonnes&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>Its page says which of them have read it; name the branch that told you so.</source>
        <translation>Sa page dit lesquelles l’ont lu&#xa0;; nommez celle qui vous l’a dit.</translation>
    </message>
    <message>
        <source>JPEG, PNG and WebP pictures, PDF, DOCX, XLSX, PPTX, ODT and TXT can be kept.</source>
        <translation>On peut garder des images JPEG, PNG et WebP, et des PDF, DOCX, XLSX, PPTX, ODT et TXT.</translation>
    </message>
    <message>
        <source>Jamhuri Day</source>
        <translation>Jamhuri Day</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>Join it by an invitation (device join), or name another database.</source>
        <translation>Rejoignez-la par une invitation (device join), ou nommez une autre base de données.</translation>
    </message>
    <message>
        <source>Join some of them.</source>
        <translation>Réunissez-en quelques-unes.</translation>
    </message>
    <message>
        <source>Join the other team in another folder.</source>
        <translation>Rejoignez l’autre équipe dans un autre dossier.</translation>
    </message>
    <message>
        <source>Join the team with the invitation instead (device join).</source>
        <translation>Rejoignez plutôt l’équipe avec l’invitation (device join).</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Karume Day</source>
        <translation>Karume Day</translation>
    </message>
    <message>
        <source>Keep at least the meetings that were held.</source>
        <translation>Gardez au moins les séances qui ont eu lieu.</translation>
    </message>
    <message>
        <source>Keep at most {most}.</source>
        <translation>Gardez-en {most} au plus.</translation>
    </message>
    <message>
        <source>Keep the data on this computer: start CircleDesk without --data, or name a folder of the computer.</source>
        <translation>Gardez les données sur cet ordinateur&#xa0;: lancez CircleDesk sans --data, ou indiquez un dossier de l’ordinateur.</translation>
    </message>
    <message>
        <source>Keep the file for whoever helps you; join the team again with a new invitation.</source>
        <translation>Gardez le fichier pour la personne qui vous aide&#xa0;; rejoignez l’équipe avec une nouvelle invitation.</translation>
    </message>
    <message>
        <source>Keep the paper back; hand out the one that was issued in its place.</source>
        <translation>Gardez cette feuille&#xa0;; remettez celle qui a été délivrée à sa place.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Known already; is signed up for {circle}.</source>
        <translation>Déjà connue&#xa0;; elle est inscrite à {circle}.</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Fête du Travail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Learners now on the waiting list: {count}.</source>
        <translation>Participants maintenant sur la liste d’attente&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Learners of a circle</source>
        <translation>Participants d’un cercle</translation>
    </message>
    <message>
        <source>Leave --database out, or name another folder with --data.</source>
        <translation>Laissez --database de côté, ou nommez un autre dossier avec --data.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Laissez-le de côté.</translation>
    </message>
    <message>
        <source>Leave out those whose answers nobody counts.</source>
        <translation>Laissez celles dont personne ne compte les réponses.</translation>
    </message>
    <message>
        <source>Leave that sort out: it says nothing.</source>
        <translation>Laissez ce tri de côté&#xa0;: il ne dit rien.</translation>
    </message>
    <message>
        <source>Left as it is here.</source>
        <translation>Laissé tel quel ici.</translation>
    </message>
    <message>
        <source>Left as they are: {count}.</source>
        <translation>Laissés tels quels&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Left out, as you said.</source>
        <translation>Laissée de côté, comme vous l’avez dit.</translation>
    </message>
    <message>
        <source>Let a second organizer&apos;s computer in first, and put this one out from there.</source>
        <translation>Faites d’abord entrer l’ordinateur d’un deuxième organisateur, et excluez celui-ci depuis là.</translation>
    </message>
    <message>
        <source>Let an organizer&apos;s computer answer that holds it, or use the recovery sheet.</source>
        <translation>Laissez répondre un ordinateur d’organisateur qui la détient, ou utilisez la feuille de récupération.</translation>
    </message>
    <message>
        <source>Let certificates be checked by CircleDesk itself: Certificates, Check one.</source>
        <translation>Faites vérifier les certificats par CircleDesk lui-même&#xa0;: Certificats, Vérifier un certificat.</translation>
    </message>
    <message>
        <source>Let it be read out again.</source>
        <translation>Faites-le relire.</translation>
    </message>
    <message>
        <source>Let it be read out once more, and say yours again.</source>
        <translation>Faites-le relire, et redites le vôtre.</translation>
    </message>
    <message>
        <source>Let it live in {folder}, on this computer.</source>
        <translation>Gardez-la dans {folder}, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>Jour de la libération</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Line {line} cannot be read.</source>
        <translation>La ligne {line} est illisible.</translation>
    </message>
    <message>
        <source>Line {line}: a quotation mark that opens there is never closed.</source>
        <translation>Ligne {line}&#xa0;: un guillemet ouvert là n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Line {number} is not as it is printed.</source>
        <translation>La ligne {number} n’est pas telle qu’imprimée.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>List it again (list waiting); it may have been settled elsewhere.</source>
        <translation>Listez-le de nouveau (list waiting)&#xa0;; cela a peut-être été réglé ailleurs.</translation>
    </message>
    <message>
        <source>List the computers (device list) and take an id from there.</source>
        <translation>Listez les ordinateurs (device list) et prenez-y un identifiant.</translation>
    </message>
    <message>
        <source>List the computers (device list) and take the id of one that is requested.</source>
        <translation>Listez les ordinateurs (device list) et prenez l’identifiant d’un qui demande à rejoindre.</translation>
    </message>
    <message>
        <source>List the learners (list learners) and take the id of one.</source>
        <translation>Listez les participants (list learners) et prenez l’identifiant de l’un d’eux.</translation>
    </message>
    <message>
        <source>List them (goal list), or save them anew.</source>
        <translation>Listez-les (goal list), ou enregistrez-les à nouveau.</translation>
    </message>
    <message>
        <source>List them (list invitations) and take an id.</source>
        <translation>Affichez-les (list invitations) et prenez un identifiant.</translation>
    </message>
    <message>
        <source>List them (question list), or add it.</source>
        <translation>Listez-les (question list), ou ajoutez-la.</translation>
    </message>
    <message>
        <source>List them again (list conflicts); it may have been settled elsewhere.</source>
        <translation>Listez-les de nouveau (list conflicts)&#xa0;; cela a peut-être été réglé ailleurs.</translation>
    </message>
    <message>
        <source>List them and take an id.</source>
        <translation>Listez-les et prenez un identifiant.</translation>
    </message>
    <message>
        <source>List what waits again (list waiting); it may have come by another way.</source>
        <translation>Listez de nouveau ce qui attend (list waiting)&#xa0;; c’est peut-être venu par un autre chemin.</translation>
    </message>
    <message>
        <source>List what was said (story quotes).</source>
        <translation>Listez ce qui a été dit (story quotes).</translation>
    </message>
    <message>
        <source>Lives with a disability</source>
        <translation>Vit avec un handicap</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>Look at the tab of the cards.</source>
        <translation>Regardez l’onglet des cartes.</translation>
    </message>
    <message>
        <source>Look for the recovery sheet, or the organizer, of that team.</source>
        <translation>Cherchez la feuille de récupération, ou l’organisateur, de cette équipe.</translation>
    </message>
    <message>
        <source>Look for the sheet with the name of your team on it.</source>
        <translation>Cherchez la feuille qui porte le nom de votre équipe.</translation>
    </message>
    <message>
        <source>Look under Facilitators, or type another e-mail.</source>
        <translation>Regardez sous Animateurs, ou tapez un autre e-mail.</translation>
    </message>
    <message>
        <source>Look under Facilitators.</source>
        <translation>Regardez sous Animateurs.</translation>
    </message>
    <message>
        <source>Look whether it is on, or save a PDF and print that.</source>
        <translation>Regardez si elle est allumée, ou enregistrez un PDF et imprimez-le.</translation>
    </message>
    <message>
        <source>Look whether she is known under another name; else answer it in words.</source>
        <translation>Voyez si elle est connue sous un autre nom&#xa0;; sinon, répondez avec des mots.</translation>
    </message>
    <message>
        <source>Madaraka Day</source>
        <translation>Madaraka Day</translation>
    </message>
    <message>
        <source>Make a backup first.</source>
        <translation>Faites d’abord une sauvegarde.</translation>
    </message>
    <message>
        <source>Make a new invitation for this computer.</source>
        <translation>Faites une nouvelle invitation pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Make a new study for other cards.</source>
        <translation>Faites une nouvelle étude pour d’autres cartes.</translation>
    </message>
    <message>
        <source>Make a new team (team create), join one (device join), or name another folder.</source>
        <translation>Créez une nouvelle équipe (team create), rejoignez-en une (device join), ou nommez un autre dossier.</translation>
    </message>
    <message>
        <source>Make a new team, or open the invitation file that your organizer sent.</source>
        <translation>Créez une nouvelle équipe, ou ouvrez le fichier d’invitation que votre organisateur a envoyé.</translation>
    </message>
    <message>
        <source>Make a team (team create), or join one (device join), first.</source>
        <translation>Créez d’abord une équipe (team create), ou rejoignez-en une (device join).</translation>
    </message>
    <message>
        <source>Make a team on the server with: circledesk team create --database URL, or join one (device join).</source>
        <translation>Créez une équipe sur le serveur avec&#xa0;: circledesk team create --database URL, ou rejoignez-en une (device join).</translation>
    </message>
    <message>
        <source>Make an empty database for CircleDesk.</source>
        <translation>Créez une base de données vide pour CircleDesk.</translation>
    </message>
    <message>
        <source>Make it anew: then it is without them.</source>
        <translation>Refaites-le&#xa0;: il sera alors sans eux.</translation>
    </message>
    <message>
        <source>Make one with: createdb --encoding UTF8 --template template0 NAME</source>
        <translation>Créez-en une avec&#xa0;: createdb --encoding UTF8 --template template0 NAME</translation>
    </message>
    <message>
        <source>Make some room and try again.</source>
        <translation>Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>Make some room or send it elsewhere; what was asked may be done: list it to see.</source>
        <translation>Faites de la place ou envoyez-le ailleurs&#xa0;; ce qui a été demandé est peut-être fait&#xa0;: listez-le pour voir.</translation>
    </message>
    <message>
        <source>Make some room, close other windows on this library, and bring it in again.</source>
        <translation>Faites de la place, fermez les autres fenêtres de cette bibliothèque, et intégrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Make the dry run again, and choose from its list.</source>
        <translation>Refaites l’essai, et choisissez dans sa liste.</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Mark one row at least.</source>
        <translation>Marquez au moins une ligne.</translation>
    </message>
    <message>
        <source>Mark who came first.</source>
        <translation>Notez d’abord qui est venu.</translation>
    </message>
    <message>
        <source>Martyrs&apos; Day</source>
        <translation>Jour des martyrs</translation>
    </message>
    <message>
        <source>Mashujaa Day</source>
        <translation>Mashujaa Day</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Mazingira Day</source>
        <translation>Mazingira Day</translation>
    </message>
    <message>
        <source>Meeting {number} is on {day}, about {holiday}: move it if the library is closed.</source>
        <translation>La séance {number} tombe le {day}, environ {holiday}&#xa0;: déplacez-la si la bibliothèque est fermée.</translation>
    </message>
    <message>
        <source>Meeting {number} is on {day}, {holiday}: move it if the library is closed.</source>
        <translation>La séance {number} tombe le {day}, {holiday}&#xa0;: déplacez-la si la bibliothèque est fermée.</translation>
    </message>
    <message>
        <source>Meetings cannot be every «{every}».</source>
        <translation>Les séances ne peuvent pas revenir selon «&#xa0;{every}&#xa0;».</translation>
    </message>
    <message>
        <source>Meetings that fall on it: {count}.</source>
        <translation>Séances qui tombent ce jour-là&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Mend it: «Check the library» in the window, or check --deep --mend.</source>
        <translation>Réparez&#xa0;: «&#xa0;Vérifier la bibliothèque&#xa0;» dans la fenêtre, ou check --deep --mend.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Missed {missed} of {past}.</source>
        <translation>A manqué {missed} séances sur {past}.</translation>
    </message>
    <message>
        <source>Moi Day</source>
        <translation>Moi Day</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>More computers signed certificates than one verifier file can name.</source>
        <translation>Plus d’ordinateurs ont signé des certificats qu’un seul fichier de vérification ne peut en nommer.</translation>
    </message>
    <message>
        <source>More of them work than there are.</source>
        <translation>Il y en a plus en état qu’il n’en existe.</translation>
    </message>
    <message>
        <source>More than one box is marked.</source>
        <translation>Plus d’une case est cochée.</translation>
    </message>
    <message>
        <source>More than {most} files are too many for a notice.</source>
        <translation>Plus de {most} fichiers, c’est trop pour un avis.</translation>
    </message>
    <message>
        <source>More than {most} goals are too many to work for.</source>
        <translation>Plus de {most} objectifs, c’est trop.</translation>
    </message>
    <message>
        <source>More than {most} items of your own do not fit on the page.</source>
        <translation>Plus de {most} points à vous ne tiennent pas sur la page.</translation>
    </message>
    <message>
        <source>More than {most} questions are too many at the desk.</source>
        <translation>Plus de {most} questions, c’est trop à l’accueil.</translation>
    </message>
    <message>
        <source>Move one of the meetings, or say that it is fine as it is.</source>
        <translation>Déplacez l’une des séances, ou dites que cela convient ainsi.</translation>
    </message>
    <message>
        <source>Move one of the meetings, or say that there is room for both.</source>
        <translation>Déplacez l’une des séances, ou dites qu’il y a de la place pour les deux.</translation>
    </message>
    <message>
        <source>Move the later meetings one by one.</source>
        <translation>Déplacez les séances suivantes une par une.</translation>
    </message>
    <message>
        <source>Move the meeting to the day and time that you choose.</source>
        <translation>Déplacez la séance au jour et à l’heure de votre choix.</translation>
    </message>
    <message>
        <source>Move the small switch on it, or take another one, and do it once more.</source>
        <translation>Poussez le petit loquet qui s’y trouve, ou prenez-en une autre, et recommencez.</translation>
    </message>
    <message>
        <source>Move {circle}…</source>
        <translation>Déplacer {circle}…</translation>
    </message>
    <message>
        <source>Moved to {day}, {time}.</source>
        <translation>Déplacée au {day}, {time}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name a CSV file in UTF-8 with a line for each slip.</source>
        <translation>Indiquez un fichier CSV en UTF-8 avec une ligne par bulletin.</translation>
    </message>
    <message>
        <source>Name a circle, an event, or (for addresses) the branches: one of them.</source>
        <translation>Nommez un cercle, un événement ou (pour les adresses) les bibliothèques&#xa0;: un seul des trois.</translation>
    </message>
    <message>
        <source>Name a command (circledesk --help lists them), or start CircleDesk from the desktop.</source>
        <translation>Nommez une commande (circledesk --help les liste), ou lancez CircleDesk depuis le bureau.</translation>
    </message>
    <message>
        <source>Name a database of its own, or leave --database out: then the folder holds it.</source>
        <translation>Nommez une base de données à part, ou laissez --database de côté&#xa0;: c’est alors le dossier qui la contient.</translation>
    </message>
    <message>
        <source>Name a new folder for the demo.</source>
        <translation>Nommez un nouveau dossier pour la démonstration.</translation>
    </message>
    <message>
        <source>Name a stand-in…</source>
        <translation>Nommer un remplaçant…</translation>
    </message>
    <message>
        <source>Name a text file with the letter.</source>
        <translation>Indiquez un fichier texte contenant la lettre.</translation>
    </message>
    <message>
        <source>Name a text file with the lines of the sheet, or leave --from out to type them.</source>
        <translation>Nommez un fichier texte avec les lignes de la feuille, ou laissez --from de côté pour les taper.</translation>
    </message>
    <message>
        <source>Name another database, or ask for an invitation of that team.</source>
        <translation>Nommez une autre base de données, ou demandez une invitation de cette équipe.</translation>
    </message>
    <message>
        <source>Name another one before the last leaves.</source>
        <translation>Nommez-en un autre avant que le dernier ne parte.</translation>
    </message>
    <message>
        <source>Name each learner once.</source>
        <translation>Nommez chaque participant une seule fois.</translation>
    </message>
    <message>
        <source>Name each row by the card’s number or words, or bring it into an empty study.</source>
        <translation>Nommez chaque ligne par le numéro ou les mots de la carte, ou importez dans une étude vide.</translation>
    </message>
    <message>
        <source>Name learners, or give a headcount.</source>
        <translation>Nommez des participants, ou donnez un nombre de présents.</translation>
    </message>
    <message>
        <source>Name on the certificate</source>
        <translation>Nom sur l’attestation</translation>
    </message>
    <message>
        <source>Name the folder of the locked library (--data).</source>
        <translation>Indiquez le dossier de la bibliothèque verrouillée (--data).</translation>
    </message>
    <message>
        <source>Nane Nane</source>
        <translation>Nane Nane</translation>
    </message>
    <message>
        <source>New Year Holiday</source>
        <translation>Congé du Nouvel An</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Jour de l’An</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No backup was chosen.</source>
        <translation>Aucune sauvegarde n’est choisie.</translation>
    </message>
    <message>
        <source>No card is called «{card}» in this study.</source>
        <translation>Aucune carte ne s’appelle «&#xa0;{card}&#xa0;» dans cette étude.</translation>
    </message>
    <message>
        <source>No card of this study is the row «{row}» of the file.</source>
        <translation>La ligne «&#xa0;{row}&#xa0;» du fichier n’est aucune carte de cette étude.</translation>
    </message>
    <message>
        <source>No code was asked for.</source>
        <translation>Aucun code n’a été demandé.</translation>
    </message>
    <message>
        <source>No column has a day or the number of a meeting over it.</source>
        <translation>Aucune colonne ne porte un jour ou un numéro de séance.</translation>
    </message>
    <message>
        <source>No column holds this: {field}. Choose one above the columns.</source>
        <translation>Aucune colonne ne contient ceci&#xa0;: {field}. Choisissez-en une au-dessus des colonnes.</translation>
    </message>
    <message>
        <source>No computer of that id asks to join.</source>
        <translation>Aucun ordinateur de cet identifiant ne demande à rejoindre.</translation>
    </message>
    <message>
        <source>No computer of the team has that id.</source>
        <translation>Aucun ordinateur de l’équipe n’a cet identifiant.</translation>
    </message>
    <message>
        <source>No consent of {learner} stands.</source>
        <translation>Aucun consentement de {learner} n’est en vigueur.</translation>
    </message>
    <message>
        <source>No database is locked in {folder}.</source>
        <translation>Aucune base de données n’est verrouillée dans {folder}.</translation>
    </message>
    <message>
        <source>No keyring of this computer takes the key of the database, and no passphrase was given to lock it with.</source>
        <translation>Aucun trousseau de cet ordinateur ne prend la clé de la base de données, et aucune phrase secrète n’a été donnée pour la verrouiller.</translation>
    </message>
    <message>
        <source>No message knows what «{name}» in braces is.</source>
        <translation>Aucun message ne sait ce qu’est «&#xa0;{name}&#xa0;» entre accolades.</translation>
    </message>
    <message>
        <source>No other computer answers to «{name}».</source>
        <translation>Aucun autre ordinateur ne répond à «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>No rule in months is set for «{kind}».</source>
        <translation>«&#xa0;{kind}&#xa0;» n’a pas de règle en mois.</translation>
    </message>
    <message>
        <source>No sheet was entered.</source>
        <translation>Aucune feuille n’a été saisie.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Plus de place sur l’appareil</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Nobody else at this computer could give roles then.</source>
        <translation>Plus personne sur cet ordinateur ne pourrait alors donner de rôles.</translation>
    </message>
    <message>
        <source>Nobody has said yet that those in the picture agree.</source>
        <translation>Personne n’a encore dit que ceux qui sont sur la photo sont d’accord.</translation>
    </message>
    <message>
        <source>Nobody here is called so: choose the circle that she joins.</source>
        <translation>Personne ne s’appelle ainsi ici&#xa0;: choisissez le cercle où elle s’inscrit.</translation>
    </message>
    <message>
        <source>Nobody in the team answers to «{name}».</source>
        <translation>Personne dans l’équipe ne répond à «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody in {circle} came often enough for a certificate yet.</source>
        <translation>Personne dans {circle} n’est encore venu assez souvent pour un certificat.</translation>
    </message>
    <message>
        <source>Nobody in {circle} is called so.</source>
        <translation>Personne ne s’appelle ainsi dans {circle}.</translation>
    </message>
    <message>
        <source>Nobody is marked as having come to {event}.</source>
        <translation>Personne n’est noté présent à {event}.</translation>
    </message>
    <message>
        <source>Nobody of this circle said that.</source>
        <translation>Personne de ce cercle n’a dit cela.</translation>
    </message>
    <message>
        <source>Nobody said when the teller agreed.</source>
        <translation>On ne sait pas quand l’auteur a donné son accord.</translation>
    </message>
    <message>
        <source>Nobody stands clearly for viewpoint {number}.</source>
        <translation>Personne ne représente clairement le point de vue {number}.</translation>
    </message>
    <message>
        <source>Nobody stands in for herself.</source>
        <translation>Personne ne se remplace soi-même.</translation>
    </message>
    <message>
        <source>Nobody stands on the list of {what} yet.</source>
        <translation>Personne n’est encore sur la liste de {what}.</translation>
    </message>
    <message>
        <source>Nobody supports herself.</source>
        <translation>Personne ne s’accompagne soi-même.</translation>
    </message>
    <message>
        <source>Nobody takes the circles over.</source>
        <translation>Personne ne reprend les cercles.</translation>
    </message>
    <message>
        <source>Nobody was named.</source>
        <translation>Personne n’a été nommé.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Not handed over: {count}.</source>
        <translation>Non remises&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note a new one where she asks again.</source>
        <translation>Notez-en une nouvelle si elle redemande.</translation>
    </message>
    <message>
        <source>Note a new one.</source>
        <translation>Notez-en un nouveau.</translation>
    </message>
    <message>
        <source>Note that it is back first.</source>
        <translation>Notez d’abord que c’est rendu.</translation>
    </message>
    <message>
        <source>Note the answer to that one instead.</source>
        <translation>Notez plutôt la réponse à celle-là.</translation>
    </message>
    <message>
        <source>Noted in the contact log.</source>
        <translation>Noté dans le journal des contacts.</translation>
    </message>
    <message>
        <source>Noted: it is fine as it is. It is not asked again.</source>
        <translation>C’est noté&#xa0;: cela convient ainsi. La question ne sera plus posée.</translation>
    </message>
    <message>
        <source>Noted: shared at {place}.</source>
        <translation>Noté&#xa0;: partagé sur {place}.</translation>
    </message>
    <message>
        <source>Noted: there is room for both. It is not asked again.</source>
        <translation>Noté&#xa0;: il y a de la place pour les deux. La question ne revient plus.</translation>
    </message>
    <message>
        <source>Noted: they are two. It is not asked again.</source>
        <translation>Noté&#xa0;: ce sont deux personnes. La question ne revient plus.</translation>
    </message>
    <message>
        <source>Noted: they meet all the same. It is not asked again.</source>
        <translation>C’est noté&#xa0;: les séances ont lieu quand même. La question ne sera plus posée.</translation>
    </message>
    <message>
        <source>Nothing can be written to {folder}: {trouble}.</source>
        <translation>Rien ne peut être écrit dans {folder}&#xa0;: {trouble}.</translation>
    </message>
    <message>
        <source>Nothing in the damaged file can be read, and there is no good backup.</source>
        <translation>Rien n’est lisible dans le fichier endommagé, et il n’y a pas de bonne sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing is left to be decided.</source>
        <translation>Il ne reste rien à décider.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>Nothing is left to do: every branch learns of it with its news.</source>
        <translation>Il n’y a plus rien à faire&#xa0;: chaque bibliothèque l’apprend avec ses nouvelles.</translation>
    </message>
    <message>
        <source>Nothing is left to withdraw.</source>
        <translation>Il ne reste rien à retirer.</translation>
    </message>
    <message>
        <source>Nothing is prepared.</source>
        <translation>Rien n’est préparé.</translation>
    </message>
    <message>
        <source>Nothing is to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Nothing is written on the signature&apos;s picture.</source>
        <translation>Rien n’est écrit sur l’image de la signature.</translation>
    </message>
    <message>
        <source>Nothing of that name is kept apart any more.</source>
        <translation>Plus rien de ce nom n’est mis de côté.</translation>
    </message>
    <message>
        <source>Nothing was changed. Copy the update again from where you got it.</source>
        <translation>Rien n’a été changé. Recopiez la mise à jour depuis l’endroit où vous l’avez eue.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Nyerere Day</source>
        <translation>Nyerere Day</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>Off the list: {count}.</source>
        <translation>Retirés de la liste&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Old notes emptied: {count}.</source>
        <translation>Anciennes notes vidées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>On the list of {title}: {count} more.</source>
        <translation>Sur la liste de {title}&#xa0;: {count} de plus.</translation>
    </message>
    <message>
        <source>On the server, this name may not make or write the tables of CircleDesk.</source>
        <translation>Sur le serveur, ce nom ne peut ni créer ni écrire les tables de CircleDesk.</translation>
    </message>
    <message>
        <source>On the waiting list: {learner}.</source>
        <translation>Sur la liste d’attente&#xa0;: {learner}.</translation>
    </message>
    <message>
        <source>One meeting falls on a day when {branch} is closed</source>
        <translation>Une séance tombe un jour où {branch} est fermée</translation>
    </message>
    <message>
        <source>One meeting falls on it.</source>
        <translation>Une séance tombe ce jour-là.</translation>
    </message>
    <message>
        <source>One meeting falls on {day}</source>
        <translation>Une séance tombe le jour&#xa0;: {day}</translation>
    </message>
    <message>
        <source>One more, and the certificate rule ({needed} of {meetings} meetings) is out of reach.</source>
        <translation>Encore une, et la règle du certificat ({needed} séances sur {meetings}) est hors d’atteinte.</translation>
    </message>
    <message>
        <source>One person: join them</source>
        <translation>Une seule personne&#xa0;: les réunir</translation>
    </message>
    <message>
        <source>One version was chosen.</source>
        <translation>Une version a été choisie.</translation>
    </message>
    <message>
        <source>One {kind} that is not complete yet</source>
        <translation>Pas encore complet&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Only a computer that began alone can take its data into another team: the one computer of a team with one branch.</source>
        <translation>Seul un ordinateur qui a commencé seul peut emporter ses données dans une autre équipe&#xa0;: l’unique ordinateur d’une équipe à une seule antenne.</translation>
    </message>
    <message>
        <source>Only an organizer&apos;s computer can answer the code.</source>
        <translation>Seul l’ordinateur d’un organisateur peut répondre au code.</translation>
    </message>
    <message>
        <source>Only an organizer&apos;s computer makes itself known in this way.</source>
        <translation>Seul l’ordinateur d’un organisateur se fait connaître ainsi.</translation>
    </message>
    <message>
        <source>Only learners whom the rule names today are erased here.</source>
        <translation>Ici ne s’effacent que les participants que la règle désigne aujourd’hui.</translation>
    </message>
    <message>
        <source>Only the organizer&apos;s computer that holds the team&apos;s key lets computers in.</source>
        <translation>Seul l’ordinateur d’organisateur qui détient la clé de l’équipe fait entrer des ordinateurs.</translation>
    </message>
    <message>
        <source>Only the organizer&apos;s computer that holds the team&apos;s key puts computers out.</source>
        <translation>Seul l’ordinateur d’organisateur qui détient la clé de l’équipe exclut des ordinateurs.</translation>
    </message>
    <message>
        <source>Only this computer&apos;s administrator may change the version.</source>
        <translation>Seul l’administrateur de cet ordinateur peut changer la version.</translation>
    </message>
    <message>
        <source>Open it again on the circle&apos;s page.</source>
        <translation>Ouvrez-la de nouveau sur la page du cercle.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again as XLSX or CSV.</source>
        <translation>Ouvrez-le dans un tableur et enregistrez-le à nouveau en XLSX ou CSV.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again, or copy it once more.</source>
        <translation>Ouvrez-le dans un tableur et enregistrez-le à nouveau, ou copiez-le encore une fois.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as XLSX or CSV.</source>
        <translation>Ouvrez-le dans un tableur et enregistrez-le en XLSX ou CSV.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, copy the list into a new file, and save that.</source>
        <translation>Ouvrez-le dans un tableur, copiez la liste dans un nouveau fichier et enregistrez celui-ci.</translation>
    </message>
    <message>
        <source>Open it there; what lies here is only a copy of that day.</source>
        <translation>Ouvrez-la là-bas&#xa0;; ce qui reste ici n’est qu’une copie de ce jour-là.</translation>
    </message>
    <message>
        <source>Open it, save it anew, and choose that file.</source>
        <translation>Ouvrez-le, enregistrez-le de nouveau, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>Open the checklist again.</source>
        <translation>Rouvrez la liste de contrôle.</translation>
    </message>
    <message>
        <source>Other sheets of the file are not read now: {names}.</source>
        <translation>Les autres feuilles du fichier ne sont pas lues maintenant&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>PIN of {name}:</source>
        <translation>Code PIN de {name}&#xa0;:</translation>
    </message>
    <message>
        <source>Page {number} of «{file}» has no usual size.</source>
        <translation>La page {number} de «&#xa0;{file}&#xa0;» n’a pas de taille habituelle.</translation>
    </message>
    <message>
        <source>Parcels that waited and are in now: {count}.</source>
        <translation>Colis qui attendaient et sont maintenant intégrés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Parent or guardian</source>
        <translation>Parent ou tuteur</translation>
    </message>
    <message>
        <source>Partners on the list of {title}: {count} more.</source>
        <translation>Partenaires sur la liste de {title}&#xa0;: {count} de plus.</translation>
    </message>
    <message>
        <source>People to invite</source>
        <translation>Personnes à inviter</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <source>Person {number} gave every statement the same place.</source>
        <translation>La personne {number} a donné la même place à chaque énoncé.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Phone of the parent</source>
        <translation>Téléphone du parent</translation>
    </message>
    <message>
        <source>Photograph the sheet from nearer, or scan it with 150 dots per inch or more.</source>
        <translation>Photographiez la feuille de plus près, ou numérisez-la à 150 points par pouce ou plus.</translation>
    </message>
    <message>
        <source>Photograph the sheet with a usual setting of the camera.</source>
        <translation>Photographiez la feuille avec un réglage habituel de l’appareil.</translation>
    </message>
    <message>
        <source>Photograph the whole sheet, with its corner codes, in good light.</source>
        <translation>Photographiez la feuille entière, avec les codes dans ses coins, sous une bonne lumière.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Plan a new circle.</source>
        <translation>Planifiez un nouveau cercle.</translation>
    </message>
    <message>
        <source>Plan its meetings first.</source>
        <translation>Planifiez d’abord ses séances.</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Préfère ne pas répondre</translation>
    </message>
    <message>
        <source>Prepare certificates first, then check the names.</source>
        <translation>Préparez d’abord les attestations, puis vérifiez les noms.</translation>
    </message>
    <message>
        <source>Prepare them here; an organizer issues what is prepared.</source>
        <translation>Préparez-les ici&#xa0;; un organisateur délivre ce qui est préparé.</translation>
    </message>
    <message>
        <source>Press «Check the library» in Settings or More: it offers what helps. By commands: rescue, or backup restore.</source>
        <translation>Appuyez sur «&#xa0;Vérifier la bibliothèque&#xa0;» dans Réglages ou Plus&#xa0;: ce qui aide y est proposé. En commandes&#xa0;: rescue, ou backup restore.</translation>
    </message>
    <message>
        <source>Press “Do not send” first.</source>
        <translation>Appuyez d’abord sur «&#xa0;Ne pas envoyer&#xa0;».</translation>
    </message>
    <message>
        <source>Print it with the newest CircleDesk.</source>
        <translation>Imprimez-le avec le CircleDesk le plus récent.</translation>
    </message>
    <message>
        <source>Print the certificate that replaces it.</source>
        <translation>Imprimez le certificat qui le remplace.</translation>
    </message>
    <message>
        <source>Print the one that was issued in its place.</source>
        <translation>Imprimez celui qui a été délivré à sa place.</translation>
    </message>
    <message>
        <source>Print the sheet of another meeting.</source>
        <translation>Imprimez la feuille d’une autre séance.</translation>
    </message>
    <message>
        <source>Print the sheet on the organizer&apos;s computer that made the team.</source>
        <translation>Imprimez la feuille sur l’ordinateur d’organisateur qui a créé l’équipe.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Put her on the list first.</source>
        <translation>Mettez-la d’abord sur la liste.</translation>
    </message>
    <message>
        <source>Put it in again and do it once more: nothing is lost, and nothing comes in twice.</source>
        <translation>Remettez-la et recommencez&#xa0;: rien n’est perdu, et rien n’est intégré deux fois.</translation>
    </message>
    <message>
        <source>Put it in, and try again.</source>
        <translation>Branchez-la et réessayez.</translation>
    </message>
    <message>
        <source>Put it out from the other organizer&apos;s computer.</source>
        <translation>Excluez-le depuis l’ordinateur de l’autre organisateur.</translation>
    </message>
    <message>
        <source>Put right by hand what should be otherwise.</source>
        <translation>Corrigez à la main ce qui doit être autrement.</translation>
    </message>
    <message>
        <source>Put some of them together.</source>
        <translation>Regroupez-en quelques-uns.</translation>
    </message>
    <message>
        <source>Put the flash disk in again, or free some room on this computer, and try again.</source>
        <translation>Remettez la clé USB, ou libérez de la place sur cet ordinateur, et réessayez.</translation>
    </message>
    <message>
        <source>Put the flash disk in and look again, or choose another file.</source>
        <translation>Branchez la clé USB et regardez encore, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Put the last {count} on the waiting list</source>
        <translation>Mettre les {count} derniers sur la liste d’attente</translation>
    </message>
    <message>
        <source>Put the learner on the waiting list, or raise the number of places.</source>
        <translation>Mettez le participant sur la liste d’attente, ou augmentez le nombre de places.</translation>
    </message>
    <message>
        <source>Put the people&apos;s names in the first row, and a statement in each further row.</source>
        <translation>Mettez les noms des personnes sur la première ligne, et un énoncé sur chaque ligne suivante.</translation>
    </message>
    <message>
        <source>Put who came last on the waiting list, or raise the number of places.</source>
        <translation>Mettez les derniers arrivés sur la liste d’attente, ou augmentez le nombre de places.</translation>
    </message>
    <message>
        <source>Put {learner} on the waiting list</source>
        <translation>Mettre {learner} sur la liste d’attente</translation>
    </message>
    <message>
        <source>Q-study</source>
        <translation>étude Q</translation>
    </message>
    <message>
        <source>Question and answer are too long for one notice.</source>
        <translation>Question et réponse sont trop longues pour un seul avis.</translation>
    </message>
    <message>
        <source>RSVP</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>Raise to {count} places</source>
        <translation>Passer à {count} places</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Recorded already: {state}.</source>
        <translation>Déjà enregistré&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>Rename the folder, or name another one with --data.</source>
        <translation>Renommez le dossier, ou indiquez-en un autre avec --data.</translation>
    </message>
    <message>
        <source>Rescue what can be read (rescue), or restore the newest good backup (backup list).</source>
        <translation>Sauvez ce qui est lisible (rescue), ou restaurez la dernière bonne sauvegarde (backup list).</translation>
    </message>
    <message>
        <source>Rescue what can be read (rescue), or restore the newest good backup.</source>
        <translation>Sauvez ce qui est lisible (rescue), ou restaurez la dernière bonne sauvegarde.</translation>
    </message>
    <message>
        <source>Restore a backup (backup list shows them), or name another folder.</source>
        <translation>Restaurez une sauvegarde (backup list les montre), ou nommez un autre dossier.</translation>
    </message>
    <message>
        <source>Restore it into a new folder (--data, without --database), with a copy of keys.sealed from this one; or let who looks after the server restore the database.</source>
        <translation>Restaurez-la dans un nouveau dossier (--data, sans --database), avec une copie de keys.sealed de celui-ci&#xa0;; ou laissez la personne qui s’occupe du serveur restaurer la base de données.</translation>
    </message>
    <message>
        <source>Restore the newest good backup (backup list).</source>
        <translation>Remettez la dernière bonne sauvegarde (backup list).</translation>
    </message>
    <message>
        <source>Restore the newest good one: backup list shows them, backup restore puts it back.</source>
        <translation>Restaurez la plus récente qui est bonne&#xa0;: backup list les montre, backup restore la remet en place.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Row {row} is left out: {what}.</source>
        <translation>La ligne {row} est laissée de côté&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Row {row} says something else of the same.</source>
        <translation>La ligne {row} dit autre chose du même.</translation>
    </message>
    <message>
        <source>Row {row} says the same.</source>
        <translation>La ligne {row} dit la même chose.</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: «{cell}» is no number.</source>
        <translation>Ligne {row}, colonne {column}&#xa0;: «&#xa0;{cell}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Saba Saba</source>
        <translation>Saba Saba</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Save it anew in the spreadsheet program, or save the list as CSV, and choose that.</source>
        <translation>Enregistrez-le à nouveau dans le tableur, ou enregistrez la liste au format CSV, puis choisissez ce fichier.</translation>
    </message>
    <message>
        <source>Save it as a smaller PDF, or keep only the pages that matter.</source>
        <translation>Enregistrez-le en PDF plus petit, ou ne gardez que les pages utiles.</translation>
    </message>
    <message>
        <source>Save it without a password, then choose it again.</source>
        <translation>Enregistrez-le sans mot de passe, puis choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Save only the sheet with the list as a file of its own, without pictures.</source>
        <translation>Enregistrez seulement la feuille de la liste dans un fichier à part, sans images.</translation>
    </message>
    <message>
        <source>Save the list in parts, or take out what stands far below it.</source>
        <translation>Enregistrez la liste en parties, ou retirez ce qui se trouve loin dessous.</translation>
    </message>
    <message>
        <source>Save the sorts as CSV, and choose that file.</source>
        <translation>Enregistrez les tris en CSV, et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>Saved as version {version}.</source>
        <translation>Enregistré comme version {version}.</translation>
    </message>
    <message>
        <source>Saved: {saved}. To be put right: {faults}.</source>
        <translation>Enregistrés&#xa0;: {saved}. À corriger&#xa0;: {faults}.</translation>
    </message>
    <message>
        <source>Say in one line why there is one all the same.</source>
        <translation>Dites en une ligne pourquoi il y en a une malgré tout.</translation>
    </message>
    <message>
        <source>Say whether they are one person or two.</source>
        <translation>Dites si c’est une seule personne ou deux.</translation>
    </message>
    <message>
        <source>Say who stands in at the meeting.</source>
        <translation>Dites qui remplace à la séance.</translation>
    </message>
    <message>
        <source>Say with --out where to put it.</source>
        <translation>Dites avec --out où le mettre.</translation>
    </message>
    <message>
        <source>Scan or print it again on A4.</source>
        <translation>Numérisez-la ou imprimez-la de nouveau sur A4.</translation>
    </message>
    <message>
        <source>Scan the code again, from the paper itself.</source>
        <translation>Scannez le code de nouveau, depuis le papier même.</translation>
    </message>
    <message>
        <source>See what is kept apart from a computer that was put out.</source>
        <translation>Voyez ce qui est mis de côté et qui vient d’un ordinateur exclu.</translation>
    </message>
    <message>
        <source>Send a smaller one, or a part of it; larger files go by flash disk.</source>
        <translation>Envoyez-en un plus petit, ou une partie&#xa0;; les fichiers plus gros voyagent sur clé USB.</translation>
    </message>
    <message>
        <source>Send the notice, tick that it was sent, and close the incident then.</source>
        <translation>Envoyez l’avis, cochez qu’il est parti, puis fermez l’incident.</translation>
    </message>
    <message>
        <source>Send your organizer the file database.sealed from this computer&apos;s folder once more.</source>
        <translation>Envoyez encore une fois à votre organisateur le fichier database.sealed du dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>Send yours first, then ask for a new one; nothing was changed here.</source>
        <translation>Envoyez d’abord le vôtre, puis demandez-en un nouveau&#xa0;; rien n’a été changé ici.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>Set CIRCLEDESK_RECOVERY_SHEET, name a file with --from, or use a terminal.</source>
        <translation>Définissez CIRCLEDESK_RECOVERY_SHEET, nommez un fichier avec --from, ou utilisez un terminal.</translation>
    </message>
    <message>
        <source>Set it like 2018-08-06T09:00:00+03:00, or unset it.</source>
        <translation>Écrivez-le comme 2018-08-06T09:00:00+03:00, ou enlevez-le.</translation>
    </message>
    <message>
        <source>Set {name}, or run the command in a terminal.</source>
        <translation>Définissez {name}, ou lancez la commande dans un terminal.</translation>
    </message>
    <message>
        <source>Settled: {count}.</source>
        <translation>Réglé&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Several circles are called «{text}».</source>
        <translation>Plusieurs cercles s’appellent «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Several people are called «{text}»: write an e-mail.</source>
        <translation>Plusieurs personnes s’appellent «&#xa0;{text}&#xa0;»&#xa0;: écrivez un e-mail.</translation>
    </message>
    <message>
        <source>She asks an organizer for a code by telephone.</source>
        <translation>Elle demande un code à un organisateur par téléphone.</translation>
    </message>
    <message>
        <source>She cannot take over from herself.</source>
        <translation>Elle ne peut pas reprendre ce qui est déjà à elle.</translation>
    </message>
    <message>
        <source>She is not among the learners any more. She can only be left out.</source>
        <translation>Cette personne n’est plus parmi les participants. On ne peut que la laisser de côté.</translation>
    </message>
    <message>
        <source>She is on the waiting list since. P or L gives her a place.</source>
        <translation>Cette personne est depuis sur la liste d’attente. P ou L lui donne une place.</translation>
    </message>
    <message>
        <source>Sheet {code} is not known on this computer.</source>
        <translation>La feuille {code} n’est pas connue sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sheets entered: {count}.</source>
        <translation>Feuilles saisies&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Sheets of {branch} are printed there, or by the organizer.</source>
        <translation>Les feuilles de {branch} s’impriment là-bas, ou chez l’organisateur.</translation>
    </message>
    <message>
        <source>Shorten it, or choose another design.</source>
        <translation>Raccourcissez-le, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez.</translation>
    </message>
    <message>
        <source>Shorten the answer, or write a notice of its own.</source>
        <translation>Raccourcissez la réponse, ou écrivez un avis à part.</translation>
    </message>
    <message>
        <source>Shorten the learner&apos;s name, or the branch&apos;s.</source>
        <translation>Raccourcissez le nom du participant, ou celui de l’antenne.</translation>
    </message>
    <message>
        <source>Sign in as before. If the key is gone, send the file database.sealed to your organizer, who can open it (see Locked database in the handbook).</source>
        <translation>Connectez-vous comme avant. Si la clé a disparu, envoyez le fichier database.sealed à votre organisateur, qui peut l’ouvrir (voir Base de données verrouillée dans le manuel).</translation>
    </message>
    <message>
        <source>Sign in black on white paper, photograph it in daylight, and choose that picture.</source>
        <translation>Signez en noir sur papier blanc, photographiez à la lumière du jour et choisissez cette image.</translation>
    </message>
    <message>
        <source>Sign people up, or put them on the list, then print.</source>
        <translation>Inscrivez des personnes, ou mettez-les sur la liste, puis imprimez.</translation>
    </message>
    <message>
        <source>Sign the learner up first.</source>
        <translation>Inscrivez d’abord le participant.</translation>
    </message>
    <message>
        <source>Sign the learner up for one; name and phone can be changed there.</source>
        <translation>Inscrivez le participant à un cercle&#xa0;; nom et téléphone peuvent y être modifiés.</translation>
    </message>
    <message>
        <source>Sign the person up here as a new learner.</source>
        <translation>Inscrivez la personne ici comme nouveau participant.</translation>
    </message>
    <message>
        <source>Sign-up is closed for {circle}.</source>
        <translation>L’inscription est fermée pour {circle}.</translation>
    </message>
    <message>
        <source>Signed up and to be told: {count}.</source>
        <translation>Inscrits et à prévenir&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Signed up for {circle} from the interest list: {count}.</source>
        <translation>Inscrits à {circle} depuis la liste des intéressés&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Signed up for {circle} from the interest list: {count}; on the waiting list: {waiting}.</source>
        <translation>Inscrits à {circle} depuis la liste des intéressés&#xa0;: {count}&#xa0;; sur la liste d’attente&#xa0;: {waiting}.</translation>
    </message>
    <message>
        <source>Signed up from slips: {saved}.</source>
        <translation>Inscrits depuis les bulletins&#xa0;: {saved}.</translation>
    </message>
    <message>
        <source>Signed up: {saved}; on the waiting list: {waiting}.</source>
        <translation>Inscrits&#xa0;: {saved}&#xa0;; sur la liste d’attente&#xa0;: {waiting}.</translation>
    </message>
    <message>
        <source>Sit down without one.</source>
        <translation>Installez-vous sans code.</translation>
    </message>
    <message>
        <source>Somebody put a {kind} upon {table} that is not CircleDesk&apos;s</source>
        <translation>Quelqu’un a mis sur {table} un élément ({kind}) qui n’est pas de CircleDesk</translation>
    </message>
    <message>
        <source>Somebody who is here may be meant: say whether she is the same.</source>
        <translation>Il s’agit peut-être d’une personne déjà ici&#xa0;: dites si c’est la même.</translation>
    </message>
    <message>
        <source>Something in the program did not work. Your data is safe.</source>
        <translation>Quelque chose dans le programme n’a pas marché. Vos données sont en sûreté.</translation>
    </message>
    <message>
        <source>Something is written, but no box is marked.</source>
        <translation>Quelque chose est écrit, mais aucune case n’est cochée.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Partagez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>Spoken to {name}: {day}.</source>
        <translation>Échange avec {name}&#xa0;: {day}.</translation>
    </message>
    <message>
        <source>Stopped. Settled until then: {count}.</source>
        <translation>Arrêté. Réglé jusque-là&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation>Aide nécessaire</translation>
    </message>
    <message>
        <source>Survey slips kept, {circle}: {count}.</source>
        <translation>Feuillets gardés, {circle}&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Take another code.</source>
        <translation>Prenez un autre code.</translation>
    </message>
    <message>
        <source>Take another code: each stands for one person.</source>
        <translation>Prenez un autre code&#xa0;: chacun est une personne.</translation>
    </message>
    <message>
        <source>Take another flash disk, or send the parcel by e-mail or WhatsApp.</source>
        <translation>Prenez une autre clé USB, ou envoyez le colis par e-mail ou WhatsApp.</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>Prenez un autre nom.</translation>
    </message>
    <message>
        <source>Take attendance and give feedback from that day on, or move the meeting.</source>
        <translation>Notez les présences et donnez un avis à partir de ce jour, ou déplacez la séance.</translation>
    </message>
    <message>
        <source>Take attendance first, or name the learners who get one all the same.</source>
        <translation>Notez d’abord les présences, ou nommez les participants qui en reçoivent un quand même.</translation>
    </message>
    <message>
        <source>Take fewer, or other days.</source>
        <translation>Prenez-en moins, ou d’autres jours.</translation>
    </message>
    <message>
        <source>Take it away and join the team again with a new invitation (device join).</source>
        <translation>Enlevez-le et rejoignez l’équipe de nouveau avec une nouvelle invitation (device join).</translation>
    </message>
    <message>
        <source>Take one of the list of this kind.</source>
        <translation>Prenez-en un dans la liste de ce type.</translation>
    </message>
    <message>
        <source>Take one of these: {choices}.</source>
        <translation>Prenez l’un de ceux-ci&#xa0;: {choices}.</translation>
    </message>
    <message>
        <source>Take one of these: {steps}, month, a number of days like 10-days, or days of the week like tue,thu.</source>
        <translation>Choisissez parmi&#xa0;: {steps}, month, un nombre de jours comme 10-days, ou des jours de la semaine comme tue,thu.</translation>
    </message>
    <message>
        <source>Take one out.</source>
        <translation>Retirez-en une.</translation>
    </message>
    <message>
        <source>Take one that stands on it.</source>
        <translation>Prenez-en un qui s’y trouve.</translation>
    </message>
    <message>
        <source>Take out what stands far below the list or far to the right of it, and save it again.</source>
        <translation>Retirez ce qui se trouve loin dessous ou à droite de la liste, et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Take pca or centroid.</source>
        <translation>Prenez pca ou centroid.</translation>
    </message>
    <message>
        <source>Take that back first.</source>
        <translation>Revenez d’abord là-dessus.</translation>
    </message>
    <message>
        <source>Take that one back first, or wait until the organizer carries it out.</source>
        <translation>Retirez d’abord celui-là, ou attendez que l’organisateur s’en charge.</translation>
    </message>
    <message>
        <source>Take the badge of the one that was issued in its place.</source>
        <translation>Prenez le badge de celui qui a été délivré à sa place.</translation>
    </message>
    <message>
        <source>Take the file database.sealed from the folder of the locked library.</source>
        <translation>Prenez le fichier database.sealed dans le dossier de la bibliothèque verrouillée.</translation>
    </message>
    <message>
        <source>Take the picture again, straight and near, with the whole code on it.</source>
        <translation>Reprenez l’image, droite et de près, avec tout le code dessus.</translation>
    </message>
    <message>
        <source>Take the recovery sheet of the team that it belongs to, or another backup.</source>
        <translation>Prenez la feuille de récupération de l’équipe concernée, ou une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Take the update for this kind of computer.</source>
        <translation>Prenez la mise à jour pour ce genre d’ordinateur.</translation>
    </message>
    <message>
        <source>Take them in, if this computer was restored or they are known to be good.</source>
        <translation>Reprenez-les, si cet ordinateur a été restauré ou si on les sait bons.</translation>
    </message>
    <message>
        <source>Take two to eight letters or digits, like BUR.</source>
        <translation>Prenez deux à huit lettres ou chiffres, comme BUR.</translation>
    </message>
    <message>
        <source>Take {least} to {most} columns.</source>
        <translation>Prenez {least} à {most} colonnes.</translation>
    </message>
    <message>
        <source>Taken along from the practice library: {count}.</source>
        <translation>Emportés de la bibliothèque d’exercice&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Taken along; what was here already stays as it is.</source>
        <translation>C’est emporté&#xa0;; ce qui était déjà ici reste tel quel.</translation>
    </message>
    <message>
        <source>Taken back: {action}</source>
        <translation>Annulé&#xa0;: {action}</translation>
    </message>
    <message>
        <source>Taken from the file: {field}.</source>
        <translation>Pris dans le fichier&#xa0;: {field}.</translation>
    </message>
    <message>
        <source>Taken out again: {action}. It can be brought in once more.</source>
        <translation>Enlevé de nouveau&#xa0;: {action}. On peut l’intégrer encore une fois.</translation>
    </message>
    <message>
        <source>Telephone your organizer.</source>
        <translation>Téléphonez à votre organisateur.</translation>
    </message>
    <message>
        <source>Tell the organizer; nothing was changed here.</source>
        <translation>Dites-le à l’organisateur&#xa0;; rien n’a été changé ici.</translation>
    </message>
    <message>
        <source>Thank you, the feedback is kept.</source>
        <translation>Merci, l’avis est gardé.</translation>
    </message>
    <message>
        <source>Thank you, your survey is kept.</source>
        <translation>Merci, votre enquête est enregistrée.</translation>
    </message>
    <message>
        <source>That computer does not belong to the team.</source>
        <translation>Cet ordinateur n’appartient pas à l’équipe.</translation>
    </message>
    <message>
        <source>That is fine as it is</source>
        <translation>Cela convient ainsi</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ce n’est pas le code PIN.</translation>
    </message>
    <message>
        <source>That is not the answer to this code.</source>
        <translation>Ce n’est pas la réponse à ce code.</translation>
    </message>
    <message>
        <source>The answer could not be written: {trouble}.</source>
        <translation>La réponse n’a pas pu être écrite&#xa0;: {trouble}.</translation>
    </message>
    <message>
        <source>The answer goes to {branch} with the next parcel.</source>
        <translation>La réponse part à {branch} avec le prochain colis.</translation>
    </message>
    <message>
        <source>The answer is noted.</source>
        <translation>La réponse est notée.</translation>
    </message>
    <message>
        <source>The answer is on the notice board, for all.</source>
        <translation>La réponse est au tableau d’affichage, pour tous.</translation>
    </message>
    <message>
        <source>The answer is read.</source>
        <translation>La réponse est lue.</translation>
    </message>
    <message>
        <source>The answer is written as a .pdf or a .json file.</source>
        <translation>La réponse s’écrit en fichier .pdf ou .json.</translation>
    </message>
    <message>
        <source>The answers are kept.</source>
        <translation>Les réponses sont gardées.</translation>
    </message>
    <message>
        <source>The backup could not be copied: {trouble}.</source>
        <translation>La sauvegarde n’a pas pu être copiée&#xa0;: {trouble}.</translation>
    </message>
    <message>
        <source>The backup holds not as much as was counted when it was made.</source>
        <translation>La sauvegarde ne contient pas ce qui avait été compté quand elle a été faite.</translation>
    </message>
    <message>
        <source>The backup on this computer is not touched; take a larger or another disk.</source>
        <translation>La sauvegarde de cet ordinateur n’est pas touchée&#xa0;; prenez une clé plus grande ou une autre.</translation>
    </message>
    <message>
        <source>The branch is not here any more, so its page was closed.</source>
        <translation>La bibliothèque n’est plus ici&#xa0;: sa page a été fermée.</translation>
    </message>
    <message>
        <source>The branch map {file} cannot be read.</source>
        <translation>Le plan des antennes {file} est illisible.</translation>
    </message>
    <message>
        <source>The branches are: {branches}.</source>
        <translation>Les antennes sont&#xa0;: {branches}.</translation>
    </message>
    <message>
        <source>The caption is kept.</source>
        <translation>La légende est gardée.</translation>
    </message>
    <message>
        <source>The card says nothing.</source>
        <translation>La carte ne dit rien.</translation>
    </message>
    <message>
        <source>The certificate design “{name}”, version {version}, is not in this program.</source>
        <translation>Le modèle de certificat «&#xa0;{name}&#xa0;», version {version}, n’est pas dans ce programme.</translation>
    </message>
    <message>
        <source>The certificate rule ({needed} of {meetings} meetings) is out of reach.</source>
        <translation>La règle du certificat ({needed} séances sur {meetings}) est hors d’atteinte.</translation>
    </message>
    <message>
        <source>The certificate {serial} is not prepared any more.</source>
        <translation>L’attestation {serial} n’est plus préparée.</translation>
    </message>
    <message>
        <source>The certificate {serial} is prepared, not issued.</source>
        <translation>Le certificat {serial} est préparé, pas délivré.</translation>
    </message>
    <message>
        <source>The certificate {serial} is void already.</source>
        <translation>Le certificat {serial} est déjà annulé.</translation>
    </message>
    <message>
        <source>The certificate {serial} is void and is not handed out.</source>
        <translation>L’attestation {serial} est annulée et n’est pas remise.</translation>
    </message>
    <message>
        <source>The certificate {serial} is void and is not printed again.</source>
        <translation>Le certificat {serial} est annulé et n’est plus imprimé.</translation>
    </message>
    <message>
        <source>The certificate {serial} is void and is not printed.</source>
        <translation>Le certificat {serial} est annulé et n’est pas imprimé.</translation>
    </message>
    <message>
        <source>The certificate {serial} is void.</source>
        <translation>Le certificat {serial} est annulé.</translation>
    </message>
    <message>
        <source>The certificate {serial} is void: it has no badge any more.</source>
        <translation>Le certificat {serial} est annulé&#xa0;: il n’a plus de badge.</translation>
    </message>
    <message>
        <source>The change log and its digest disagree</source>
        <translation>Le journal des changements et son empreinte ne concordent pas</translation>
    </message>
    <message>
        <source>The change log and its vector disagree</source>
        <translation>Le journal des changements et son compte ne concordent pas</translation>
    </message>
    <message>
        <source>The check-in with {name} is noted.</source>
        <translation>Le point avec {name} est noté.</translation>
    </message>
    <message>
        <source>The checklist has no item «{key}».</source>
        <translation>La liste de contrôle n’a pas de point «&#xa0;{key}&#xa0;».</translation>
    </message>
    <message>
        <source>The checklist is changed.</source>
        <translation>La liste de contrôle est modifiée.</translation>
    </message>
    <message>
        <source>The circle belongs to another branch.</source>
        <translation>Le cercle appartient à une autre bibliothèque.</translation>
    </message>
    <message>
        <source>The circle has begun; the next meeting is number {week} of {weeks}: {day}, {time}.</source>
        <translation>Le cercle a commencé&#xa0;; la prochaine séance est la {week}e sur {weeks}&#xa0;: {day}, {time}.</translation>
    </message>
    <message>
        <source>The circle has no first date yet.</source>
        <translation>Le cercle n’a pas encore de première date.</translation>
    </message>
    <message>
        <source>The circle has no meeting for «{text}»: choose one, or leave the column out.</source>
        <translation>Le cercle n’a pas de séance pour «&#xa0;{text}&#xa0;»&#xa0;: choisissez-en une, ou laissez la colonne de côté.</translation>
    </message>
    <message>
        <source>The circle has no meeting on {day}.</source>
        <translation>Le cercle n’a pas de séance le {day}.</translation>
    </message>
    <message>
        <source>The circle has no time of day yet.</source>
        <translation>Le cercle n’a pas encore d’heure.</translation>
    </message>
    <message>
        <source>The circle is changed, but more are signed up ({count}) than there are places ({places}). To settle offers to put who came last on the waiting list.</source>
        <translation>Le cercle est modifié, mais il y a plus d’inscrits ({count}) que de places ({places}). «&#xa0;À régler&#xa0;» propose de mettre les derniers sur la liste d’attente.</translation>
    </message>
    <message>
        <source>The circle is not here any more, so its page was closed.</source>
        <translation>Le cercle n’est plus ici, sa page a donc été fermée.</translation>
    </message>
    <message>
        <source>The circle {title} was made, with meetings: {count}.</source>
        <translation>Le cercle {title} a été créé, avec ce nombre de séances&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The circle&apos;s own facilitator holds the meeting of {day}.</source>
        <translation>L’animateur du cercle tient lui-même la séance du {day}.</translation>
    </message>
    <message>
        <source>The clock of that computer says {day}: nothing of the message was taken.</source>
        <translation>L’horloge de cet ordinateur indique {day}&#xa0;: rien du message n’a été pris.</translation>
    </message>
    <message>
        <source>The code has eight letters and figures.</source>
        <translation>Le code a huit lettres et chiffres.</translation>
    </message>
    <message>
        <source>The code {text} cannot stand in serials and file names.</source>
        <translation>Le code {text} ne peut pas figurer dans des numéros et des noms de fichiers.</translation>
    </message>
    <message>
        <source>The column {column} of {table} is gone</source>
        <translation>La colonne {column} de {table} a disparu</translation>
    </message>
    <message>
        <source>The consent of {learner} is withdrawn.</source>
        <translation>Le consentement de {learner} est retiré.</translation>
    </message>
    <message>
        <source>The consent to {count} of the stories in it was taken back.</source>
        <translation>L’accord pour {count} des récits qu’il contient a été retiré.</translation>
    </message>
    <message>
        <source>The copy is not what it was made from; nothing was changed.</source>
        <translation>La copie n’est pas ce dont elle a été faite&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The counter of the log stands lower than its changes</source>
        <translation>Le compteur du journal est plus bas que ses changements</translation>
    </message>
    <message>
        <source>The data commissioner was not told of it yet.</source>
        <translation>L’autorité de protection des données n’a pas encore été prévenue.</translation>
    </message>
    <message>
        <source>The database file is damaged or is no database.</source>
        <translation>Le fichier de la base de données est abîmé ou n’en est pas un.</translation>
    </message>
    <message>
        <source>The database file is gone, or nothing is in it any more.</source>
        <translation>Le fichier de la base a disparu, ou il est vide.</translation>
    </message>
    <message>
        <source>The database file is not CircleDesk&apos;s, or has lost the mark of its version.</source>
        <translation>Le fichier de la base de données n’est pas de CircleDesk, ou a perdu la marque de sa version.</translation>
    </message>
    <message>
        <source>The database is gone from {folder}; its backups are there.</source>
        <translation>La base de données n’est plus dans {folder}&#xa0;; ses sauvegardes y sont.</translation>
    </message>
    <message>
        <source>The database is locked with a passphrase, and none was given.</source>
        <translation>La base de données est verrouillée avec une phrase secrète, et aucune n’a été donnée.</translation>
    </message>
    <message>
        <source>The database is locked, and its key is not in the keyring of whoever is signed in to this computer.</source>
        <translation>La base de données est verrouillée, et sa clé n’est pas dans le trousseau de la personne connectée à cet ordinateur.</translation>
    </message>
    <message>
        <source>The database of this computer is locked now.</source>
        <translation>La base de données de cet ordinateur est verrouillée maintenant.</translation>
    </message>
    <message>
        <source>The database of this computer is not locked.</source>
        <translation>La base de données de cet ordinateur n’est pas verrouillée.</translation>
    </message>
    <message>
        <source>The database of this computer is plain now: who has the file can read it.</source>
        <translation>La base de données de cet ordinateur est ouverte maintenant&#xa0;: qui a le fichier peut la lire.</translation>
    </message>
    <message>
        <source>The database on the server already holds the team {team}.</source>
        <translation>La base de données du serveur contient déjà l’équipe {team}.</translation>
    </message>
    <message>
        <source>The database on the server does not hold the library of {folder}.</source>
        <translation>La base de données du serveur ne contient pas la bibliothèque de {folder}.</translation>
    </message>
    <message>
        <source>The database on the server does not keep every letter: it is not in UTF-8.</source>
        <translation>La base de données du serveur ne garde pas toutes les lettres&#xa0;: elle n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The database on the server holds another team than the invitation&apos;s.</source>
        <translation>La base de données du serveur contient une autre équipe que celle de l’invitation.</translation>
    </message>
    <message>
        <source>The database on the server holds tables of another program.</source>
        <translation>La base de données du serveur contient les tables d’un autre programme.</translation>
    </message>
    <message>
        <source>The database on the server is shared by computers that see other data than this invitation allows.</source>
        <translation>La base de données du serveur est partagée par des ordinateurs qui voient d’autres données que ce que cette invitation permet.</translation>
    </message>
    <message>
        <source>The database server does not answer; what was not finished was not kept.</source>
        <translation>Le serveur de base de données ne répond pas&#xa0;; ce qui n’était pas terminé n’a pas été gardé.</translation>
    </message>
    <message>
        <source>The database server does not let this computer in.</source>
        <translation>Le serveur de base de données ne laisse pas entrer cet ordinateur.</translation>
    </message>
    <message>
        <source>The design cannot be read as TOML: {reason}.</source>
        <translation>Le modèle ne peut pas être lu comme TOML&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The design has no place for “{field}”.</source>
        <translation>Le modèle n’a pas de place pour «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>The design is longer than {most} signs.</source>
        <translation>Le modèle dépasse {most} signes.</translation>
    </message>
    <message>
        <source>The design is offered no more. What was issued with it stays as it is.</source>
        <translation>Le modèle n’est plus proposé. Ce qui a été délivré avec lui reste tel quel.</translation>
    </message>
    <message>
        <source>The disk cannot be written: it is locked or write-protected.</source>
        <translation>On ne peut pas écrire sur le disque&#xa0;: il est verrouillé ou protégé en écriture.</translation>
    </message>
    <message>
        <source>The disk did not take or give what was asked of it; nothing was changed.</source>
        <translation>Le disque n’a pas pris ou donné ce qu’on lui demandait&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The disk failed while the backup was put in place: the library is either as it was or restored, and whole in both cases.</source>
        <translation>Le disque a fait défaut pendant la mise en place de la sauvegarde&#xa0;: la bibliothèque est soit telle qu’elle était, soit restaurée, et entière dans les deux cas.</translation>
    </message>
    <message>
        <source>The disk has too little room: {needed} MB are needed.</source>
        <translation>Le disque manque de place&#xa0;: il faut {needed} Mo.</translation>
    </message>
    <message>
        <source>The disk is full: the parcel was not written.</source>
        <translation>Le disque est plein&#xa0;: le colis n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed.</source>
        <translation>Le disque est plein&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The event is as long as its parts.</source>
        <translation>L’événement dure autant que ses parties.</translation>
    </message>
    <message>
        <source>The event is not here any more, so the page was closed.</source>
        <translation>L’événement n’est plus ici, la page a donc été fermée.</translation>
    </message>
    <message>
        <source>The facilitator is not here any more, so the page was closed.</source>
        <translation>Cette personne n’est plus ici&#xa0;: la page a été fermée.</translation>
    </message>
    <message>
        <source>The facilitator&apos;s e-mail is empty.</source>
        <translation>L’e-mail de l’animateur est vide.</translation>
    </message>
    <message>
        <source>The feedback is empty.</source>
        <translation>L’avis est vide.</translation>
    </message>
    <message>
        <source>The file cannot be read as a picture.</source>
        <translation>Le fichier ne peut pas être lu comme une image.</translation>
    </message>
    <message>
        <source>The file cannot be read in a reasonable time.</source>
        <translation>Le fichier ne peut pas être lu en un temps raisonnable.</translation>
    </message>
    <message>
        <source>The file could not be read: {trouble}.</source>
        <translation>Le fichier n’a pas pu être lu&#xa0;: {trouble}.</translation>
    </message>
    <message>
        <source>The file does not say that it is CircleDesk&apos;s</source>
        <translation>Le fichier ne dit pas qu’il est de CircleDesk</translation>
    </message>
    <message>
        <source>The file has no column «name».</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;name&#xa0;».</translation>
    </message>
    <message>
        <source>The file has {rows} rows, and this study {cards} cards.</source>
        <translation>Le fichier a {rows} lignes, et cette étude {cards} cartes.</translation>
    </message>
    <message>
        <source>The file has {size} MB; at most {most} are read.</source>
        <translation>Le fichier a {size} Mo&#xa0;; on en lit {most} au plus.</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>Le fichier ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>The file holds no text, so it is no design.</source>
        <translation>Le fichier ne contient pas de texte&#xa0;: ce n’est pas un modèle.</translation>
    </message>
    <message>
        <source>The file is a web page or a document, whatever its name says.</source>
        <translation>Le fichier est une page web ou un document, quoi que dise son nom.</translation>
    </message>
    <message>
        <source>The file is damaged, or is no spreadsheet (XLSX, XLS, ODS) and no CSV.</source>
        <translation>Le fichier est abîmé, ou n’est ni un tableur (XLSX, XLS, ODS) ni un CSV.</translation>
    </message>
    <message>
        <source>The file is damaged, or no backup of CircleDesk.</source>
        <translation>Le fichier est abîmé, ou n’est pas une sauvegarde de CircleDesk.</translation>
    </message>
    <message>
        <source>The file is damaged, or takes more memory than there is.</source>
        <translation>Le fichier est endommagé, ou demande plus de mémoire qu’il n’y en a.</translation>
    </message>
    <message>
        <source>The file is damaged: it cannot be unpacked.</source>
        <translation>Le fichier est abîmé&#xa0;: il ne peut pas être décompressé.</translation>
    </message>
    <message>
        <source>The file is damaged: {told}</source>
        <translation>Le fichier est endommagé&#xa0;: {told}</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is far too large for a design.</source>
        <translation>Le fichier est bien trop grand pour un modèle.</translation>
    </message>
    <message>
        <source>The file is locked with a password.</source>
        <translation>Le fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>The file is no spreadsheet (XLSX, XLS, ODS) and no CSV.</source>
        <translation>Le fichier n’est ni un tableur (XLSX, XLS, ODS) ni un CSV.</translation>
    </message>
    <message>
        <source>The file says that it is of version {held}</source>
        <translation>Le fichier dit être de la version {held}</translation>
    </message>
    <message>
        <source>The file {file} cannot be read any more.</source>
        <translation>Le fichier {file} ne se lit plus.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Le fichier {file} est illisible.</translation>
    </message>
    <message>
        <source>The file {file} could not be written: {trouble}.</source>
        <translation>Le fichier {file} n’a pas pu être écrit&#xa0;: {trouble}.</translation>
    </message>
    <message>
        <source>The flash disk for the backups is not put in.</source>
        <translation>La clé USB des sauvegardes n’est pas branchée.</translation>
    </message>
    <message>
        <source>The flash disk, or the folder, is not there any more: the parcel was not written.</source>
        <translation>La clé USB, ou le dossier, n’est plus là&#xa0;: le colis n’a pas été écrit.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {trouble}.</source>
        <translation>Le dossier {folder} ne peut pas être créé&#xa0;: {trouble}.</translation>
    </message>
    <message>
        <source>The folder {folder} holds a library of its own.</source>
        <translation>Le dossier {folder} contient sa propre bibliothèque.</translation>
    </message>
    <message>
        <source>The folder {folder} holds something else already; nothing was changed.</source>
        <translation>Le dossier {folder} contient déjà autre chose&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The folder {folder} is carried along by {cloud}, which can tear the library apart.</source>
        <translation>Le dossier {folder} est emporté par {cloud}, qui peut déchirer la bibliothèque.</translation>
    </message>
    <message>
        <source>The folder {folder} lies on a stick or another drive that can be pulled out.</source>
        <translation>Le dossier {folder} est sur une clé ou un autre disque que l’on peut retirer.</translation>
    </message>
    <message>
        <source>The folder {folder} lies on another computer in the network, where a library can be damaged.</source>
        <translation>Le dossier {folder} est sur un autre ordinateur du réseau, où une bibliothèque peut être endommagée.</translation>
    </message>
    <message>
        <source>The follow-up is done.</source>
        <translation>Le suivi est terminé.</translation>
    </message>
    <message>
        <source>The follow-up is noted.</source>
        <translation>Le suivi est noté.</translation>
    </message>
    <message>
        <source>The form has no question «{key}».</source>
        <translation>Le formulaire n’a pas de question «&#xa0;{key}&#xa0;».</translation>
    </message>
    <message>
        <source>The form is deleted.</source>
        <translation>Le formulaire est supprimé.</translation>
    </message>
    <message>
        <source>The form is empty.</source>
        <translation>Le formulaire est vide.</translation>
    </message>
    <message>
        <source>The form is of no branch.</source>
        <translation>Le formulaire n’est d’aucune antenne.</translation>
    </message>
    <message>
        <source>The formula of this cell failed ({text}).</source>
        <translation>La formule de cette cellule a échoué ({text}).</translation>
    </message>
    <message>
        <source>The goals are saved.</source>
        <translation>Les objectifs sont enregistrés.</translation>
    </message>
    <message>
        <source>The grid has no column {value}.</source>
        <translation>La grille n’a pas de colonne {value}.</translation>
    </message>
    <message>
        <source>The grid has {places} places for {cards} cards, so nobody can sort them.</source>
        <translation>La grille a {places} places pour {cards} cartes&#xa0;: personne ne peut les trier.</translation>
    </message>
    <message>
        <source>The handbook has no page «{page}».</source>
        <translation>Le manuel n’a pas de page «&#xa0;{page}&#xa0;».</translation>
    </message>
    <message>
        <source>The incident is closed.</source>
        <translation>L’incident est clos.</translation>
    </message>
    <message>
        <source>The incident is noted. The data commissioner is to be told within {hours} hours.</source>
        <translation>L’incident est noté. Le commissaire aux données doit être averti dans les {hours} heures.</translation>
    </message>
    <message>
        <source>The incident is saved.</source>
        <translation>L’incident est enregistré.</translation>
    </message>
    <message>
        <source>The invitation file {file} cannot be read: {trouble}.</source>
        <translation>Le fichier d’invitation {file} est illisible&#xa0;: {trouble}.</translation>
    </message>
    <message>
        <source>The invitation for {branch} is withdrawn.</source>
        <translation>L’invitation pour {branch} est retirée.</translation>
    </message>
    <message>
        <source>The invitation in this parcel was used by another computer already.</source>
        <translation>L’invitation de ce colis a déjà servi à un autre ordinateur.</translation>
    </message>
    <message>
        <source>The invitation names a branch that it does not hold.</source>
        <translation>L’invitation nomme une antenne qu’elle ne contient pas.</translation>
    </message>
    <message>
        <source>The invitation names nobody.</source>
        <translation>L’invitation ne nomme personne.</translation>
    </message>
    <message>
        <source>The keys of this computer are not where they should be.</source>
        <translation>Les clés de cet ordinateur ne sont pas où elles devraient être.</translation>
    </message>
    <message>
        <source>The keys of this computer lie under a passphrase, and none was given.</source>
        <translation>Les clés de cet ordinateur sont sous une phrase secrète, et aucune n’a été donnée.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>The last day of the notice is over already.</source>
        <translation>Le dernier jour de l’avis est déjà passé.</translation>
    </message>
    <message>
        <source>The learner is not here any more, so the page was closed.</source>
        <translation>Le participant n’est plus ici, la page a donc été fermée.</translation>
    </message>
    <message>
        <source>The learner of certificate {serial} was erased.</source>
        <translation>Le participant du certificat {serial} a été effacé.</translation>
    </message>
    <message>
        <source>The learner «{learner}» is {one} and {other} at once.</source>
        <translation>Le participant «&#xa0;{learner}&#xa0;» est à la fois {one} et {other}.</translation>
    </message>
    <message>
        <source>The library of {folder} is on a server: a backup is not put in its place.</source>
        <translation>La bibliothèque de {folder} est sur un serveur&#xa0;: une sauvegarde ne prend pas sa place.</translation>
    </message>
    <message>
        <source>The lines do not belong together.</source>
        <translation>Les lignes ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The link to the group is kept.</source>
        <translation>Le lien du groupe est gardé.</translation>
    </message>
    <message>
        <source>The list of erased learners is not what the log says</source>
        <translation>La liste des participants effacés n’est pas ce que dit le journal</translation>
    </message>
    <message>
        <source>The list of two versions is not what the log says</source>
        <translation>La liste des deux versions n’est pas ce que dit le journal</translation>
    </message>
    <message>
        <source>The list of what waits is not what the log says</source>
        <translation>La liste de ce qui attend n’est pas ce que dit le journal</translation>
    </message>
    <message>
        <source>The log counts for a writer that it does not name</source>
        <translation>Le journal compte pour un auteur qu’il ne nomme pas</translation>
    </message>
    <message>
        <source>The log names an action of which it holds no change</source>
        <translation>Le journal nomme une action dont il ne contient aucune modification</translation>
    </message>
    <message>
        <source>The log names readers that cannot be</source>
        <translation>Le journal nomme des lecteurs impossibles</translation>
    </message>
    <message>
        <source>The logo&apos;s file is no PNG or JPEG picture.</source>
        <translation>Le fichier du logo n’est pas une image PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The logo&apos;s picture is larger than any printer needs.</source>
        <translation>L’image du logo est plus grande que ce dont une imprimante a besoin.</translation>
    </message>
    <message>
        <source>The logo&apos;s picture is white all over.</source>
        <translation>L’image du logo est toute blanche.</translation>
    </message>
    <message>
        <source>The meeting is not here any more, so its page was closed.</source>
        <translation>La séance n’est plus ici, sa page a donc été fermée.</translation>
    </message>
    <message>
        <source>The meeting of {day} has not come yet.</source>
        <translation>La séance du {day} n’a pas encore eu lieu.</translation>
    </message>
    <message>
        <source>The meeting of {day} is cancelled.</source>
        <translation>La séance du {day} est annulée.</translation>
    </message>
    <message>
        <source>The meeting of {day} was held already and cannot move.</source>
        <translation>La séance du {day} a déjà eu lieu et ne peut pas être déplacée.</translation>
    </message>
    <message>
        <source>The meeting of {day} was held already.</source>
        <translation>La séance du {day} a déjà eu lieu.</translation>
    </message>
    <message>
        <source>The meeting of {day} was held and cannot move into the future.</source>
        <translation>La séance du {day} a eu lieu et ne peut pas passer dans l’avenir.</translation>
    </message>
    <message>
        <source>The meeting of {day} was held: it has attendance or feedback.</source>
        <translation>La séance du {day} a eu lieu&#xa0;: elle a des présences ou un avis.</translation>
    </message>
    <message>
        <source>The name is too long for the code on a certificate.</source>
        <translation>Le nom est trop long pour le code d’un certificat.</translation>
    </message>
    <message>
        <source>The name of the folder {folder} has signs in it that are no letters (no UTF-8).</source>
        <translation>Le nom du dossier {folder} contient des signes qui ne sont pas des lettres (pas de l’UTF-8).</translation>
    </message>
    <message>
        <source>The newest good one is that of {when}; nothing was changed.</source>
        <translation>La dernière bonne est celle du {when}&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The note is changed.</source>
        <translation>La note est modifiée.</translation>
    </message>
    <message>
        <source>The note is deleted.</source>
        <translation>La note est supprimée.</translation>
    </message>
    <message>
        <source>The notice is changed.</source>
        <translation>L’avis est modifié.</translation>
    </message>
    <message>
        <source>The notice is not here any more, so the page was closed.</source>
        <translation>L’avis n’est plus ici, la page a donc été fermée.</translation>
    </message>
    <message>
        <source>The number {text} is no day.</source>
        <translation>Le nombre {text} n’est pas un jour.</translation>
    </message>
    <message>
        <source>The order of the ceremony is kept.</source>
        <translation>L’ordre de la cérémonie est gardé.</translation>
    </message>
    <message>
        <source>The organizer has a new computer. Write a parcel for the organizer: it will hold everything that this computer knows.</source>
        <translation>L’organisateur a un nouvel ordinateur. Écrivez un colis pour l’organisateur&#xa0;: il contiendra tout ce que cet ordinateur sait.</translation>
    </message>
    <message>
        <source>The papers have no field «{field}».</source>
        <translation>Les papiers n’ont pas de champ «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>The parcel could not be kept: {cause}; nothing of it was changed here.</source>
        <translation>Le colis n’a pas pu être gardé&#xa0;: {cause}&#xa0;; rien n’en a été changé ici.</translation>
    </message>
    <message>
        <source>The parcel could not be written there: {trouble}.</source>
        <translation>Le colis n’a pas pu y être écrit&#xa0;: {trouble}.</translation>
    </message>
    <message>
        <source>The parcel could not be written to {folder}: {trouble}.</source>
        <translation>Le colis n’a pas pu être écrit dans {folder}&#xa0;: {trouble}.</translation>
    </message>
    <message>
        <source>The parcel counts in numbers that cannot be.</source>
        <translation>Le colis compte en nombres impossibles.</translation>
    </message>
    <message>
        <source>The parcel holds what this computer may not see.</source>
        <translation>Le colis contient ce que cet ordinateur ne doit pas voir.</translation>
    </message>
    <message>
        <source>The parcel is damaged: its content cannot be read.</source>
        <translation>Le colis est abîmé&#xa0;: son contenu est illisible.</translation>
    </message>
    <message>
        <source>The parcel of this branch is here already, and says more.</source>
        <translation>Le colis de cette antenne est déjà ici, et en dit plus.</translation>
    </message>
    <message>
        <source>The parcel was changed after it was made: its signature does not fit.</source>
        <translation>Le colis a été modifié après avoir été fait&#xa0;: sa signature ne convient pas.</translation>
    </message>
    <message>
        <source>The parcel was made for a later state of this computer.</source>
        <translation>Le colis a été fait pour un état plus récent de cet ordinateur.</translation>
    </message>
    <message>
        <source>The part is added.</source>
        <translation>La partie est ajoutée.</translation>
    </message>
    <message>
        <source>The part is changed.</source>
        <translation>La partie est modifiée.</translation>
    </message>
    <message>
        <source>The part is left out.</source>
        <translation>La partie est retirée.</translation>
    </message>
    <message>
        <source>The partner is not here any more, so its page was closed.</source>
        <translation>Ce partenaire n’est plus ici, sa page a donc été fermée.</translation>
    </message>
    <message>
        <source>The passphrase does not open it.</source>
        <translation>La phrase secrète ne l’ouvre pas.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>La période finit avant de commencer.</translation>
    </message>
    <message>
        <source>The picture is larger than {count} million bytes.</source>
        <translation>L’image dépasse {count} millions d’octets.</translation>
    </message>
    <message>
        <source>The picture is larger than {count} million pixels.</source>
        <translation>L’image dépasse {count} millions de pixels.</translation>
    </message>
    <message>
        <source>The picture is too coarse to be read.</source>
        <translation>L’image est trop grossière pour être lue.</translation>
    </message>
    <message>
        <source>The place is free: {learner} is next.</source>
        <translation>La place est libre&#xa0;: {learner} est la prochaine personne.</translation>
    </message>
    <message>
        <source>The plan is laid down.</source>
        <translation>Le plan est posé.</translation>
    </message>
    <message>
        <source>The printer did not take the paper.</source>
        <translation>L’imprimante n’a pas pris le papier.</translation>
    </message>
    <message>
        <source>The program in «{file}» is damaged.</source>
        <translation>Le programme dans «&#xa0;{file}&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>The question goes to the organizer with the next parcel.</source>
        <translation>La question part chez l’organisateur avec le prochain colis.</translation>
    </message>
    <message>
        <source>The question is deleted.</source>
        <translation>La question est supprimée.</translation>
    </message>
    <message>
        <source>The question is left out.</source>
        <translation>La question est retirée.</translation>
    </message>
    <message>
        <source>The question is noted.</source>
        <translation>La question est notée.</translation>
    </message>
    <message>
        <source>The question is open again.</source>
        <translation>La question est de nouveau ouverte.</translation>
    </message>
    <message>
        <source>The question was not answered yet.</source>
        <translation>La question n’a pas encore de réponse.</translation>
    </message>
    <message>
        <source>The question «{key}» is answered with a number.</source>
        <translation>On répond à la question «&#xa0;{key}&#xa0;» par un nombre.</translation>
    </message>
    <message>
        <source>The question «{ref}» is answered with a number.</source>
        <translation>La question «&#xa0;{ref}&#xa0;» attend un nombre.</translation>
    </message>
    <message>
        <source>The questions are chosen.</source>
        <translation>Les questions sont choisies.</translation>
    </message>
    <message>
        <source>The questions are saved.</source>
        <translation>Les questions sont enregistrées.</translation>
    </message>
    <message>
        <source>The recovery sheet is needed, and there is no terminal to type it in.</source>
        <translation>La feuille de secours est nécessaire, et il n’y a pas de terminal où la taper.</translation>
    </message>
    <message>
        <source>The register keeps its number, course and dates; it cannot be printed again.</source>
        <translation>Le registre garde son numéro, le cours et les dates&#xa0;; il ne peut plus être imprimé.</translation>
    </message>
    <message>
        <source>The request is noted.</source>
        <translation>La demande est notée.</translation>
    </message>
    <message>
        <source>The request is of a day that is still to come.</source>
        <translation>La demande est datée d’un jour à venir.</translation>
    </message>
    <message>
        <source>The request names no learner of this library.</source>
        <translation>La demande ne nomme aucun participant de cette bibliothèque.</translation>
    </message>
    <message>
        <source>The row names no branch.</source>
        <translation>La ligne ne nomme aucune bibliothèque.</translation>
    </message>
    <message>
        <source>The sheet has {count} labels.</source>
        <translation>La planche a {count} étiquettes.</translation>
    </message>
    <message>
        <source>The sheet has {count} rows; at most {most} are read.</source>
        <translation>La feuille a {count} lignes&#xa0;; on en lit {most} au plus.</translation>
    </message>
    <message>
        <source>The sheet of labels «{file}» cannot be used.</source>
        <translation>La planche d’étiquettes «&#xa0;{file}&#xa0;» ne peut pas servir.</translation>
    </message>
    <message>
        <source>The sheet reaches to row {row} and to column {column}: that is too large.</source>
        <translation>La feuille va jusqu’à la ligne {row} et la colonne {column}&#xa0;: c’est trop grand.</translation>
    </message>
    <message>
        <source>The sheet was printed by a newer version of CircleDesk.</source>
        <translation>La feuille a été imprimée par une version plus récente de CircleDesk.</translation>
    </message>
    <message>
        <source>The sheet {code}, page {page}, is not known here.</source>
        <translation>La feuille {code}, page {page}, n’est pas connue ici.</translation>
    </message>
    <message>
        <source>The sheets are: {names}.</source>
        <translation>Les feuilles sont&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The sign “{sign}” (U+{code}, {name}) in “{text}” cannot be printed.</source>
        <translation>Le signe «&#xa0;{sign}&#xa0;» (U+{code}, {name}) dans «&#xa0;{text}&#xa0;» ne peut pas être imprimé.</translation>
    </message>
    <message>
        <source>The sign-up of {learner} is cancelled already.</source>
        <translation>L’inscription de {learner} est déjà annulée.</translation>
    </message>
    <message>
        <source>The sign-up of {learner} is cancelled.</source>
        <translation>L’inscription de {learner} est annulée.</translation>
    </message>
    <message>
        <source>The signature&apos;s file is no PNG or JPEG picture.</source>
        <translation>Le fichier de la signature n’est pas une image PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The signature&apos;s picture is dark all over.</source>
        <translation>L’image de la signature est sombre partout.</translation>
    </message>
    <message>
        <source>The signature&apos;s picture is larger than any printer needs.</source>
        <translation>L’image de la signature est plus grande qu’aucune imprimante n’en a besoin.</translation>
    </message>
    <message>
        <source>The sort {code} is changed.</source>
        <translation>Le tri {code} est modifié.</translation>
    </message>
    <message>
        <source>The sort {code} is deleted.</source>
        <translation>Le tri {code} est supprimé.</translation>
    </message>
    <message>
        <source>The sort {code} is noted.</source>
        <translation>Le tri {code} est noté.</translation>
    </message>
    <message>
        <source>The story is kept.</source>
        <translation>Le récit est enregistré.</translation>
    </message>
    <message>
        <source>The story is told no more.</source>
        <translation>Le récit n’est plus cité.</translation>
    </message>
    <message>
        <source>The study is not here any more, so its page was closed.</source>
        <translation>L’étude n’est plus ici, sa page a donc été fermée.</translation>
    </message>
    <message>
        <source>The sum beside a change is not the change&apos;s</source>
        <translation>La somme placée à côté d’une modification n’est pas la sienne</translation>
    </message>
    <message>
        <source>The survey has no question «{ref}».</source>
        <translation>L’enquête n’a pas de question «&#xa0;{ref}&#xa0;».</translation>
    </message>
    <message>
        <source>The survey is deleted.</source>
        <translation>L’enquête est supprimée.</translation>
    </message>
    <message>
        <source>The survey is empty.</source>
        <translation>L’enquête est vide.</translation>
    </message>
    <message>
        <source>The survey is kept.</source>
        <translation>L’enquête est enregistrée.</translation>
    </message>
    <message>
        <source>The survey of {learner} is kept.</source>
        <translation>L’enquête de {learner} est enregistrée.</translation>
    </message>
    <message>
        <source>The table {table} is gone</source>
        <translation>La table {table} a disparu</translation>
    </message>
    <message>
        <source>The task is changed.</source>
        <translation>La tâche est modifiée.</translation>
    </message>
    <message>
        <source>The task is deleted.</source>
        <translation>La tâche est supprimée.</translation>
    </message>
    <message>
        <source>The task is done.</source>
        <translation>La tâche est faite.</translation>
    </message>
    <message>
        <source>The task is noted.</source>
        <translation>La tâche est notée.</translation>
    </message>
    <message>
        <source>The task is open again.</source>
        <translation>La tâche est de nouveau à faire.</translation>
    </message>
    <message>
        <source>The team does not ask this question.</source>
        <translation>L’équipe ne pose pas cette question.</translation>
    </message>
    <message>
        <source>The team does not work for this goal.</source>
        <translation>L’équipe ne vise pas cet objectif.</translation>
    </message>
    <message>
        <source>The team has no goal «{goal}».</source>
        <translation>L’équipe n’a pas d’objectif «&#xa0;{goal}&#xa0;».</translation>
    </message>
    <message>
        <source>The team has no question «{text}».</source>
        <translation>L’équipe n’a pas de question «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>The team {team} is made.</source>
        <translation>L’équipe {team} est créée.</translation>
    </message>
    <message>
        <source>The team&apos;s key belongs on an organizer&apos;s computer that the team has accepted.</source>
        <translation>La clé de l’équipe va sur l’ordinateur d’un organisateur que l’équipe a accepté.</translation>
    </message>
    <message>
        <source>The team&apos;s logo cannot be read as a picture.</source>
        <translation>Le logo de l’équipe ne se lit pas comme une image.</translation>
    </message>
    <message>
        <source>The team&apos;s logo, or a signature, cannot be read as a picture.</source>
        <translation>Le logo de l’équipe, ou une signature, ne peut pas être lu comme une image.</translation>
    </message>
    <message>
        <source>The team&apos;s words are kept.</source>
        <translation>Les mots de l’équipe sont gardés.</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>Les deux codes PIN diffèrent.</translation>
    </message>
    <message>
        <source>The week in a message is written on a branch&apos;s computer.</source>
        <translation>La semaine en un message s’écrit sur l’ordinateur d’une antenne.</translation>
    </message>
    <message>
        <source>The window does not lock by itself.</source>
        <translation>La fenêtre ne se verrouille pas d’elle-même.</translation>
    </message>
    <message>
        <source>The window is open on this library since {time}, by {who}: it alone writes; nothing was changed.</source>
        <translation>La fenêtre est ouverte sur cette bibliothèque depuis {time}, par {who}&#xa0;: elle seule écrit&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>The window locks after 1 to 120 minutes, or never (0).</source>
        <translation>La fenêtre se verrouille après 1 à 120 minutes, ou jamais (0).</translation>
    </message>
    <message>
        <source>The window locks after {minutes} minutes.</source>
        <translation>La fenêtre se verrouille après {minutes} minutes.</translation>
    </message>
    <message>
        <source>The worksheet does not ask for «{key}».</source>
        <translation>La feuille ne demande pas «&#xa0;{key}&#xa0;».</translation>
    </message>
    <message>
        <source>The worksheet does not say which course, on which day and at what hour.</source>
        <translation>La feuille ne dit pas quel cours, quel jour et à quelle heure.</translation>
    </message>
    <message>
        <source>The worksheet is deleted.</source>
        <translation>La feuille est supprimée.</translation>
    </message>
    <message>
        <source>The worksheet is kept.</source>
        <translation>La feuille est enregistrée.</translation>
    </message>
    <message>
        <source>The {field} cannot be {value}.</source>
        <translation>Cette valeur n’est pas possible pour «&#xa0;{field}&#xa0;»&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>The {field} has {count} letters; at most {limit} fit.</source>
        <translation>«&#xa0;{field}&#xa0;» a {count} lettres&#xa0;; au plus {limit} trouvent place.</translation>
    </message>
    <message>
        <source>The {field} is empty.</source>
        <translation>«&#xa0;{field}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>There are no meetings in the week of {day}.</source>
        <translation>Il n’y a pas de séances dans la semaine du {day}.</translation>
    </message>
    <message>
        <source>There are no sorts in this file.</source>
        <translation>Il n’y a pas de tris dans ce fichier.</translation>
    </message>
    <message>
        <source>There are sorts already: cards and grid keep their shape, only words can change.</source>
        <translation>Il y a déjà des tris&#xa0;: cartes et grille gardent leur forme, seuls les mots changent.</translation>
    </message>
    <message>
        <source>There is a branch {text} already.</source>
        <translation>Il y a déjà une antenne {text}.</translation>
    </message>
    <message>
        <source>There is a library in {folder} already.</source>
        <translation>Il y a déjà une bibliothèque dans {folder}.</translation>
    </message>
    <message>
        <source>There is a sort under the code «{code}» already.</source>
        <translation>Il y a déjà un tri sous le code «&#xa0;{code}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no CircleDesk library in {folder}.</source>
        <translation>Il n’y a pas de bibliothèque CircleDesk dans {folder}.</translation>
    </message>
    <message>
        <source>There is no PIN to be forgotten.</source>
        <translation>Il n’y a pas de code PIN à oublier.</translation>
    </message>
    <message>
        <source>There is no backup to copy.</source>
        <translation>Il n’y a pas de sauvegarde à copier.</translation>
    </message>
    <message>
        <source>There is no backup to try.</source>
        <translation>Il n’y a pas de sauvegarde à essayer.</translation>
    </message>
    <message>
        <source>There is no branch «{text}».</source>
        <translation>Il n’y a pas d’antenne «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no certificate to print.</source>
        <translation>Il n’y a pas de certificat à imprimer.</translation>
    </message>
    <message>
        <source>There is no certificate {serial} here.</source>
        <translation>Il n’y a pas de certificat {serial} ici.</translation>
    </message>
    <message>
        <source>There is no circle «{text}».</source>
        <translation>Il n’y a pas de cercle «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no code to be read on «{file}».</source>
        <translation>Aucun code ne se lit sur «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no course «{text}» yet.</source>
        <translation>Il n’y a pas encore de cours «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no database of that name on the server.</source>
        <translation>Il n’y a pas de base de données de ce nom sur le serveur.</translation>
    </message>
    <message>
        <source>There is no earlier version on this computer.</source>
        <translation>Il n’y a pas de version antérieure sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Il n’y a pas de fichier {file}.</translation>
    </message>
    <message>
        <source>There is no import to take out: something was written, brought in or sent since.</source>
        <translation>Il n’y a pas d’intégration à reprendre&#xa0;: quelque chose a été écrit, intégré ou envoyé depuis.</translation>
    </message>
    <message>
        <source>There is no more room here for parcels that are for other computers.</source>
        <translation>Il n’y a plus de place ici pour les colis destinés à d’autres ordinateurs.</translation>
    </message>
    <message>
        <source>There is no room for the backup on the flash disk.</source>
        <translation>Il n’y a pas de place pour la sauvegarde sur la clé USB.</translation>
    </message>
    <message>
        <source>There is no screen here to open the window on.</source>
        <translation>Il n’y a pas d’écran ici où ouvrir la fenêtre.</translation>
    </message>
    <message>
        <source>There is no sheet of CircleDesk’s to be seen on the picture.</source>
        <translation>On ne voit aucune feuille de CircleDesk sur l’image.</translation>
    </message>
    <message>
        <source>There is no sheet of labels called «{key}».</source>
        <translation>Il n’y a pas de planche d’étiquettes nommée «&#xa0;{key}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no sheet «{sheet}».</source>
        <translation>Il n’y a pas de feuille «&#xa0;{sheet}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no such branch.</source>
        <translation>Cette antenne n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such invitation.</source>
        <translation>Cette invitation n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such learner, or she was erased before.</source>
        <translation>Ce participant n’existe pas, ou a été effacé auparavant.</translation>
    </message>
    <message>
        <source>There is no such pair of versions any more.</source>
        <translation>Cette paire de versions n’existe plus.</translation>
    </message>
    <message>
        <source>There is no team in this folder whose keys could be renewed.</source>
        <translation>Il n’y a pas dans ce dossier d’équipe dont les clés pourraient être renouvelées.</translation>
    </message>
    <message>
        <source>There is no team on this computer yet.</source>
        <translation>Il n’y a pas encore d’équipe sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no week in a message in this text.</source>
        <translation>Il n’y a pas de semaine en un message dans ce texte.</translation>
    </message>
    <message>
        <source>There is nothing in these changes that could be written anew.</source>
        <translation>Il n’y a rien dans ces changements qui puisse être écrit de nouveau.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>There is nothing to record.</source>
        <translation>Il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is room for both</source>
        <translation>Il y a de la place pour les deux</translation>
    </message>
    <message>
        <source>These six words do not open the invitation.</source>
        <translation>Ces six mots n’ouvrent pas l’invitation.</translation>
    </message>
    <message>
        <source>These sorts do not hold so many viewpoints: nothing is left to extract.</source>
        <translation>Ces tris ne contiennent pas autant de points de vue&#xa0;: il ne reste rien à extraire.</translation>
    </message>
    <message>
        <source>These sorts have nothing in common yet: add more.</source>
        <translation>Ces tris n’ont encore rien en commun&#xa0;: ajoutez-en.</translation>
    </message>
    <message>
        <source>They are two persons</source>
        <translation>Ce sont deux personnes</translation>
    </message>
    <message>
        <source>They know, and choose each time</source>
        <translation>Ils le savent, et choisissent chaque fois</translation>
    </message>
    <message>
        <source>They sign certificates that are issued from now on.</source>
        <translation>Ils signent les certificats délivrés désormais.</translation>
    </message>
    <message>
        <source>This Windows is too old for CircleDesk.</source>
        <translation>Ce Windows est trop ancien pour CircleDesk.</translation>
    </message>
    <message>
        <source>This answer is not for the library on this computer.</source>
        <translation>Cette réponse n’est pas pour la bibliothèque de cet ordinateur.</translation>
    </message>
    <message>
        <source>This backup does not open with that.</source>
        <translation>Cette sauvegarde ne s’ouvre pas ainsi.</translation>
    </message>
    <message>
        <source>This backup is sealed.</source>
        <translation>Cette sauvegarde est scellée.</translation>
    </message>
    <message>
        <source>This branch is not on this computer, or not any more.</source>
        <translation>Cette bibliothèque n’est pas, ou plus, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This certificate was signed by a newer CircleDesk than this one.</source>
        <translation>Ce certificat a été signé par un CircleDesk plus récent que celui-ci.</translation>
    </message>
    <message>
        <source>This circle has no meeting left to hand over.</source>
        <translation>Ce cercle n’a plus de séance à confier.</translation>
    </message>
    <message>
        <source>This computer already holds the team {team}.</source>
        <translation>Cet ordinateur contient déjà l’équipe {team}.</translation>
    </message>
    <message>
        <source>This computer asks to join the team.</source>
        <translation>Cet ordinateur demande à rejoindre l’équipe.</translation>
    </message>
    <message>
        <source>This computer does not hold the team&apos;s key.</source>
        <translation>Cet ordinateur ne détient pas la clé de l’équipe.</translation>
    </message>
    <message>
        <source>This computer does not know who it is</source>
        <translation>Cet ordinateur ne sait pas qui il est</translation>
    </message>
    <message>
        <source>This computer had lost the name under which it counts its changes: new ones are counted apart, nothing is lost.</source>
        <translation>Cet ordinateur avait perdu le nom sous lequel il compte ses changements&#xa0;: les nouveaux sont comptés à part, rien n’est perdu.</translation>
    </message>
    <message>
        <source>This computer holds the team&apos;s key already.</source>
        <translation>Cet ordinateur détient déjà la clé de l’équipe.</translation>
    </message>
    <message>
        <source>This computer holds the team&apos;s key now.</source>
        <translation>Cet ordinateur détient maintenant la clé de l’équipe.</translation>
    </message>
    <message>
        <source>This computer may not change what belongs to {whose}.</source>
        <translation>Cet ordinateur ne peut pas modifier ce qui appartient à {whose}.</translation>
    </message>
    <message>
        <source>This computer may not change {name}.</source>
        <translation>Cet ordinateur ne peut pas modifier {name}.</translation>
    </message>
    <message>
        <source>This computer may not write for that branch.</source>
        <translation>Cet ordinateur ne peut pas écrire pour cette bibliothèque.</translation>
    </message>
    <message>
        <source>This computer no longer knows how far this library was: new changes from here are counted apart, nothing is lost.</source>
        <translation>Cet ordinateur ne sait plus où en était cette bibliothèque&#xa0;: les nouveaux changements d’ici sont comptés à part, rien n’est perdu.</translation>
    </message>
    <message>
        <source>This computer takes itself for another than the team&apos;s list says: {key}</source>
        <translation>Cet ordinateur se prend pour un autre que ne le dit la liste de l’équipe&#xa0;: {key}</translation>
    </message>
    <message>
        <source>This computer was put out already.</source>
        <translation>Cet ordinateur a déjà été exclu.</translation>
    </message>
    <message>
        <source>This computer would write under another one&apos;s name</source>
        <translation>Cet ordinateur écrirait sous le nom d’un autre</translation>
    </message>
    <message>
        <source>This computer&apos;s keys do not open this backup.</source>
        <translation>Les clés de cet ordinateur n’ouvrent pas cette sauvegarde.</translation>
    </message>
    <message>
        <source>This database was locked by a computer of another team.</source>
        <translation>Cette base de données a été verrouillée par un ordinateur d’une autre équipe.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Ce jour est passé.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>This design is not on this computer, or not any more.</source>
        <translation>Ce modèle n’est pas, ou plus, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This difference is settled already.</source>
        <translation>Cette différence est déjà réglée.</translation>
    </message>
    <message>
        <source>This event is not on this computer, or not any more.</source>
        <translation>Cet événement n’est pas sur cet ordinateur, ou n’y est plus.</translation>
    </message>
    <message>
        <source>This facilitator is not on this computer, or not any more.</source>
        <translation>Cette personne n’est pas, ou plus, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This file is being sent.</source>
        <translation>Ce fichier est en cours d’envoi.</translation>
    </message>
    <message>
        <source>This file is not on this computer any more.</source>
        <translation>Ce fichier n’est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This file is not on this computer, or it is damaged.</source>
        <translation>Ce fichier n’est pas sur cet ordinateur, ou il est abîmé.</translation>
    </message>
    <message>
        <source>This folder already belongs to the team {team}.</source>
        <translation>Ce dossier appartient déjà à l’équipe {team}.</translation>
    </message>
    <message>
        <source>This folder belongs to a branch of the team.</source>
        <translation>Ce dossier appartient à une antenne de l’équipe.</translation>
    </message>
    <message>
        <source>This folder lies beside the library itself: it would be lost with it.</source>
        <translation>Ce dossier se trouve à côté de la bibliothèque même&#xa0;: il serait perdu avec elle.</translation>
    </message>
    <message>
        <source>This form holds a telephone number of a circle that is not yours.</source>
        <translation>Ce formulaire contient un numéro de téléphone d’un cercle qui n’est pas le vôtre.</translation>
    </message>
    <message>
        <source>This form is not one of these.</source>
        <translation>Ce formulaire n’est pas de ceux-ci.</translation>
    </message>
    <message>
        <source>This form is of another kind.</source>
        <translation>Ce formulaire est d’un autre type.</translation>
    </message>
    <message>
        <source>This incident is closed.</source>
        <translation>Cet incident est clos.</translation>
    </message>
    <message>
        <source>This invitation is for an organizer&apos;s computer; circles and learners come into a branch.</source>
        <translation>Cette invitation est pour l’ordinateur d’un organisateur&#xa0;; cercles et participants entrent dans une antenne.</translation>
    </message>
    <message>
        <source>This invitation is for another branch or another role than this computer has.</source>
        <translation>Cette invitation est pour une autre antenne ou un autre rôle que ceux de cet ordinateur.</translation>
    </message>
    <message>
        <source>This invitation is for another team.</source>
        <translation>Cette invitation est pour une autre équipe.</translation>
    </message>
    <message>
        <source>This invitation is for the team that this computer already belongs to.</source>
        <translation>Cette invitation est pour l’équipe à laquelle cet ordinateur appartient déjà.</translation>
    </message>
    <message>
        <source>This is a backup of another computer of the team.</source>
        <translation>C’est une sauvegarde d’un autre ordinateur de l’équipe.</translation>
    </message>
    <message>
        <source>This is a backup of another team.</source>
        <translation>C’est une sauvegarde d’une autre équipe.</translation>
    </message>
    <message>
        <source>This is no CSV file ({trouble}).</source>
        <translation>Ce n’est pas un fichier CSV ({trouble}).</translation>
    </message>
    <message>
        <source>This is no CSV file.</source>
        <translation>Ce n’est pas un fichier CSV.</translation>
    </message>
    <message>
        <source>This is no link that a browser opens.</source>
        <translation>Ce n’est pas un lien qu’un navigateur ouvre.</translation>
    </message>
    <message>
        <source>This is not an invitation file, or it is cut off.</source>
        <translation>Ce n’est pas un fichier d’invitation, ou il est coupé.</translation>
    </message>
    <message>
        <source>This is not an invitation link of a WhatsApp group.</source>
        <translation>Ce n’est pas un lien d’invitation d’un groupe WhatsApp.</translation>
    </message>
    <message>
        <source>This is not on the checklist any more.</source>
        <translation>Ce point n’est plus sur la liste de contrôle.</translation>
    </message>
    <message>
        <source>This is not the key file of a locked database, or it is cut off.</source>
        <translation>Ce n’est pas le fichier de clé d’une base de données verrouillée, ou il est tronqué.</translation>
    </message>
    <message>
        <source>This is not the text of a certificate&apos;s code, or it was altered or cut.</source>
        <translation>Ce n’est pas le texte du code d’un certificat, ou il a été modifié ou coupé.</translation>
    </message>
    <message>
        <source>This learner is signed up for no circle.</source>
        <translation>Ce participant n’est inscrit à aucun cercle.</translation>
    </message>
    <message>
        <source>This learner was erased for good.</source>
        <translation>Ce participant a été effacé pour toujours.</translation>
    </message>
    <message>
        <source>This library belongs to no team yet, whose key could open it again.</source>
        <translation>Cette bibliothèque n’appartient encore à aucune équipe dont la clé pourrait la rouvrir.</translation>
    </message>
    <message>
        <source>This library has no keys yet that a copy could be sealed to.</source>
        <translation>Cette bibliothèque n’a pas encore de clés pour sceller une copie.</translation>
    </message>
    <message>
        <source>This library is older than it was on this computer before: new changes from here are counted apart; what is missing comes back with the parcels of the others.</source>
        <translation>Cette bibliothèque est plus ancienne qu’elle ne l’était sur cet ordinateur&#xa0;: les nouveaux changements d’ici sont comptés à part&#xa0;; ce qui manque revient avec les colis des autres.</translation>
    </message>
    <message>
        <source>This library is on a server: its database is not locked from here.</source>
        <translation>Cette bibliothèque est sur un serveur&#xa0;: sa base de données ne se verrouille pas d’ici.</translation>
    </message>
    <message>
        <source>This library may not be written; nothing was changed.</source>
        <translation>On ne peut pas écrire dans cette bibliothèque&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>This library was last used with a newer version of CircleDesk.</source>
        <translation>Cette bibliothèque a servi en dernier avec une version plus récente de CircleDesk.</translation>
    </message>
    <message>
        <source>This library was moved to {folder}.</source>
        <translation>Cette bibliothèque a été déplacée vers {folder}.</translation>
    </message>
    <message>
        <source>This library was opened on another computer or from a copy: new changes from here are counted apart, nothing is lost.</source>
        <translation>Cette bibliothèque a été ouverte sur un autre ordinateur ou depuis une copie&#xa0;: les nouveaux changements d’ici sont comptés à part, rien n’est perdu.</translation>
    </message>
    <message>
        <source>This library was restored from a backup of {when}: new changes from here are counted apart; what is missing comes back with the parcels of the others.</source>
        <translation>Cette bibliothèque a été restaurée d’une sauvegarde du {when}&#xa0;: les nouveaux changements d’ici sont comptés à part&#xa0;; ce qui manque revient avec les colis des autres.</translation>
    </message>
    <message>
        <source>This library was restored from a backup: new changes from here are counted apart; what is missing comes back with the parcels of the others.</source>
        <translation>Cette bibliothèque a été restaurée d’une sauvegarde&#xa0;: les nouveaux changements d’ici sont comptés à part&#xa0;; ce qui manque revient avec les colis des autres.</translation>
    </message>
    <message>
        <source>This meeting is cancelled.</source>
        <translation>Cette séance est annulée.</translation>
    </message>
    <message>
        <source>This message comes from another team: nothing of it was taken.</source>
        <translation>Ce message vient d’une autre équipe&#xa0;: rien n’en a été pris.</translation>
    </message>
    <message>
        <source>This message is here already.</source>
        <translation>Ce message est déjà ici.</translation>
    </message>
    <message>
        <source>This message was altered or cut: nothing of it was taken. Ask the branch to send it again.</source>
        <translation>Ce message a été modifié ou coupé&#xa0;: rien n’en a été pris. Demandez à l’antenne de le renvoyer.</translation>
    </message>
    <message>
        <source>This message was signed by a computer that your team does not know: nothing of it was taken. If the computer has just joined, accept it first.</source>
        <translation>Ce message a été signé par un ordinateur que votre équipe ne connaît pas&#xa0;: rien n’en a été pris. Si l’ordinateur vient de rejoindre, acceptez-le d’abord.</translation>
    </message>
    <message>
        <source>This message was written by a newer CircleDesk than this one.</source>
        <translation>Ce message a été écrit par un CircleDesk plus récent que celui-ci.</translation>
    </message>
    <message>
        <source>This notice is not on this computer, or not any more.</source>
        <translation>Cet avis n’est pas sur cet ordinateur, ou n’y est plus.</translation>
    </message>
    <message>
        <source>This parcel belongs to another team.</source>
        <translation>Ce colis appartient à une autre équipe.</translation>
    </message>
    <message>
        <source>This parcel comes from a computer that does not belong to your team.</source>
        <translation>Ce colis vient d’un ordinateur qui n’appartient pas à votre équipe.</translation>
    </message>
    <message>
        <source>This parcel comes from a computer that holds no invitation of yours.</source>
        <translation>Ce colis vient d’un ordinateur qui n’a aucune invitation de vous.</translation>
    </message>
    <message>
        <source>This parcel is for another computer.</source>
        <translation>Ce colis est pour un autre ordinateur.</translation>
    </message>
    <message>
        <source>This parcel was made by a newer version of CircleDesk.</source>
        <translation>Ce colis a été fait par une version plus récente de CircleDesk.</translation>
    </message>
    <message>
        <source>This part is not in the plan any more.</source>
        <translation>Cette partie n’est plus dans le plan.</translation>
    </message>
    <message>
        <source>This partner is not on this computer, or not any more.</source>
        <translation>Ce partenaire n’est pas sur cet ordinateur, ou n’y est plus.</translation>
    </message>
    <message>
        <source>This program knows no makers whose updates it may take.</source>
        <translation>Ce programme ne connaît aucun auteur dont il puisse prendre les mises à jour.</translation>
    </message>
    <message>
        <source>This program runs from its source: it has no versions to change.</source>
        <translation>Ce programme tourne depuis son code source&#xa0;: il n’a pas de version à changer.</translation>
    </message>
    <message>
        <source>This question is not on this computer, or not any more.</source>
        <translation>Cette question n’est pas sur cet ordinateur, ou n’y est plus.</translation>
    </message>
    <message>
        <source>This request was answered before.</source>
        <translation>Cette demande a déjà reçu sa réponse.</translation>
    </message>
    <message>
        <source>This sheet belongs to another team.</source>
        <translation>Cette feuille appartient à une autre équipe.</translation>
    </message>
    <message>
        <source>This sheet was printed by another version of CircleDesk.</source>
        <translation>Cette feuille a été imprimée par une autre version de CircleDesk.</translation>
    </message>
    <message>
        <source>This stands against no rule any more.</source>
        <translation>Ceci n’est plus contre aucune règle.</translation>
    </message>
    <message>
        <source>This text is too long: it holds more than the chat of many years.</source>
        <translation>Ce texte est trop long&#xa0;: il contient plus que la discussion de nombreuses années.</translation>
    </message>
    <message>
        <source>This update is for {other}; this computer has {system}.</source>
        <translation>Cette mise à jour est pour {other}&#xa0;; cet ordinateur a {system}.</translation>
    </message>
    <message>
        <source>This {called} is not on this computer, or not any more.</source>
        <translation>Introuvable sur cet ordinateur, ou plus maintenant&#xa0;: {called}.</translation>
    </message>
    <message>
        <source>Three whole sorts are needed at least, better a dozen.</source>
        <translation>Il faut au moins trois tris complets, mieux une douzaine.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Too few corners of the sheet are on the picture.</source>
        <translation>Trop peu de coins de la feuille sont sur l’image.</translation>
    </message>
    <message>
        <source>Too many rows break a rule; row {row}: {reason}</source>
        <translation>Trop de lignes enfreignent une règle&#xa0;; ligne {row}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Trop de codes PIN faux.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Try again in {seconds} seconds.</source>
        <translation>Réessayez dans {seconds} secondes.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, make a backup on another disk and have this one seen.</source>
        <translation>Réessayez&#xa0;; si cela se reproduit, faites une sauvegarde sur un autre disque et faites voir celui-ci.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, copy the details and send them to us.</source>
        <translation>Réessayez une fois. Si cela se reproduit, copiez les détails et envoyez-les-nous.</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Two cards are called «{card}».</source>
        <translation>Deux cartes s’appellent «&#xa0;{card}&#xa0;».</translation>
    </message>
    <message>
        <source>Two certificates have the number {serial}</source>
        <translation>Deux certificats ont le numéro {serial}</translation>
    </message>
    <message>
        <source>Two columns are called «{name}».</source>
        <translation>Deux colonnes s’appellent «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Two pictures of it differ.</source>
        <translation>Deux images de cette ligne diffèrent.</translation>
    </message>
    <message>
        <source>Two rows are called «{name}».</source>
        <translation>Deux lignes s’appellent «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Type a name or an e-mail.</source>
        <translation>Tapez un nom ou un e-mail.</translation>
    </message>
    <message>
        <source>Type a number of the grid, for example -2.</source>
        <translation>Tapez un nombre de la grille, par exemple -2.</translation>
    </message>
    <message>
        <source>Type a passphrase when asked, or set CIRCLEDESK_PASSPHRASE for a script.</source>
        <translation>Tapez une phrase secrète quand elle est demandée, ou définissez CIRCLEDESK_PASSPHRASE pour un script.</translation>
    </message>
    <message>
        <source>Type all lines of the sheet, one below the other.</source>
        <translation>Tapez toutes les lignes de la feuille, l’une sous l’autre.</translation>
    </message>
    <message>
        <source>Type an earlier day.</source>
        <translation>Saisissez un jour antérieur.</translation>
    </message>
    <message>
        <source>Type another number.</source>
        <translation>Tapez un autre nombre.</translation>
    </message>
    <message>
        <source>Type figures only.</source>
        <translation>Tapez seulement des chiffres.</translation>
    </message>
    <message>
        <source>Type how many cards each column takes, for example 2 3 4 3 2.</source>
        <translation>Tapez combien de cartes prend chaque colonne, par exemple 2 3 4 3 2.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Tapez-le encore une fois.</translation>
    </message>
    <message>
        <source>Type it when asked, or set CIRCLEDESK_PASSPHRASE for a script.</source>
        <translation>Tapez-la quand on la demande, ou définissez CIRCLEDESK_PASSPHRASE pour un script.</translation>
    </message>
    <message>
        <source>Type its words in one language at least.</source>
        <translation>Tapez ses mots dans une langue au moins.</translation>
    </message>
    <message>
        <source>Type the digits of one.</source>
        <translation>Saisissez les chiffres d’une feuille.</translation>
    </message>
    <message>
        <source>Type the e-mail address or the id of a facilitator of the team.</source>
        <translation>Tapez l’adresse e-mail ou l’identifiant d’un animateur de l’équipe.</translation>
    </message>
    <message>
        <source>Type the e-mail that others reach you by.</source>
        <translation>Tapez l’e-mail auquel les autres vous joignent.</translation>
    </message>
    <message>
        <source>Type the e-mail.</source>
        <translation>Tapez l’e-mail.</translation>
    </message>
    <message>
        <source>Type the facilitator&apos;s e-mail address; a new one is taken into the team with it.</source>
        <translation>Tapez l’adresse e-mail de l’animateur&#xa0;; un nouveau entre avec elle dans l’équipe.</translation>
    </message>
    <message>
        <source>Type the last day on which the branch is closed.</source>
        <translation>Tapez le dernier jour de fermeture de la bibliothèque.</translation>
    </message>
    <message>
        <source>Type the recovery sheet of the team that it belongs to.</source>
        <translation>Tapez la feuille de récupération de l’équipe concernée.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>Tapez deux fois le même.</translation>
    </message>
    <message>
        <source>Type the team&apos;s recovery sheet in, or choose another backup.</source>
        <translation>Tapez la feuille de secours de l’équipe, ou choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Type the {field}.</source>
        <translation>Remplissez «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>Type them all from one sheet.</source>
        <translation>Tapez-les toutes d’une même feuille.</translation>
    </message>
    <message>
        <source>Type who agreed, or leave consent out until somebody did.</source>
        <translation>Indiquez qui a accepté, ou attendez pour le consentement.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Moins de 18 ans</translation>
    </message>
    <message>
        <source>Union Day</source>
        <translation>Union Day</translation>
    </message>
    <message>
        <source>Unpack it yourself and choose the folder; nothing was changed here.</source>
        <translation>Décompressez-le vous-même et choisissez le dossier&#xa0;; rien n’a été changé ici.</translation>
    </message>
    <message>
        <source>Unpacked, the file is larger than {most} MB.</source>
        <translation>Décompressé, le fichier dépasse {most} Mo.</translation>
    </message>
    <message>
        <source>Use an empty folder for the organizer (--data).</source>
        <translation>Prenez un dossier vide pour l’organisateur (--data).</translation>
    </message>
    <message>
        <source>Use these, or write no braces: {listed}.</source>
        <translation>Utilisez celles-ci, ou n’écrivez pas d’accolades&#xa0;: {listed}.</translation>
    </message>
    <message>
        <source>Utamaduni Day</source>
        <translation>Utamaduni Day</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Version {version} is not newer than {now}, which is in use.</source>
        <translation>La version {version} n’est pas plus récente que {now}, qui est en service.</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or close the other window.</source>
        <translation>Attendez un moment et réessayez, ou fermez l’autre fenêtre.</translation>
    </message>
    <message>
        <source>Wait for the organizer&apos;s next parcel.</source>
        <translation>Attendez le prochain colis de l’organisateur.</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>What an action was, when it was done or by whom was altered: {verb}, {at}</source>
        <translation>Ce qu’était une action, quand ou par qui elle a été faite a été altéré&#xa0;: {verb}, {at}</translation>
    </message>
    <message>
        <source>What stands after --database is no address of a PostgreSQL database.</source>
        <translation>Ce qui suit --database n’est pas l’adresse d’une base de données PostgreSQL.</translation>
    </message>
    <message>
        <source>What the file speaks of was deleted here.</source>
        <translation>Ce dont parle le fichier a été supprimé ici.</translation>
    </message>
    <message>
        <source>What this page showed is not here any more, so the page was closed.</source>
        <translation>Ce que cette page montrait n’est plus ici, la page a donc été fermée.</translation>
    </message>
    <message>
        <source>What this was done to is no longer shown here.</source>
        <translation>Ce que cette action concernait n’est plus affiché ici.</translation>
    </message>
    <message>
        <source>What was agreed is noted.</source>
        <translation>Ce qui est convenu est noté.</translation>
    </message>
    <message>
        <source>What was shared is changed.</source>
        <translation>Ce qui a été partagé est modifié.</translation>
    </message>
    <message>
        <source>What {branch} has is noted.</source>
        <translation>Ce que possède {branch} est noté.</translation>
    </message>
    <message>
        <source>What {branch} tells at {title} is kept.</source>
        <translation>Ce que {branch} raconte à {title} est enregistré.</translation>
    </message>
    <message>
        <source>Who answers for the data is saved.</source>
        <translation>Le responsable des données est enregistré.</translation>
    </message>
    <message>
        <source>Who came to {title} is noted.</source>
        <translation>Les présents à {title} sont notés.</translation>
    </message>
    <message>
        <source>Who is said to be meant is no learner of this branch.</source>
        <translation>La personne indiquée n’est pas une participante de cette bibliothèque.</translation>
    </message>
    <message>
        <source>Who leads the branch chooses a PIN first.</source>
        <translation>Le responsable de la bibliothèque choisit d’abord son code PIN.</translation>
    </message>
    <message>
        <source>Who leads the branch does that here; you sit as a facilitator.</source>
        <translation>Ici, le responsable de la bibliothèque s’en charge&#xa0;; vous êtes installé comme animateur.</translation>
    </message>
    <message>
        <source>Whose names are to be printed is not clear.</source>
        <translation>On ne sait pas quels noms imprimer.</translation>
    </message>
    <message>
        <source>Windows 10 of 2018 (version 1809) or newer is needed, 64 bit: update Windows, or use another computer.</source>
        <translation>Il faut Windows 10 de 2018 (version 1809) ou plus récent, en 64 bits&#xa0;: mettez Windows à jour, ou utilisez un autre ordinateur.</translation>
    </message>
    <message>
        <source>Women&apos;s Day</source>
        <translation>Journée des femmes</translation>
    </message>
    <message>
        <source>Workers&apos; Day</source>
        <translation>Fête des travailleurs</translation>
    </message>
    <message>
        <source>Write a day on which it meets as 2018-08-14.</source>
        <translation>Écrivez un jour de séance comme 2018-08-14.</translation>
    </message>
    <message>
        <source>Write a line.</source>
        <translation>Écrivez une ligne.</translation>
    </message>
    <message>
        <source>Write a second notice, or leave some out.</source>
        <translation>Écrivez un second avis, ou laissez-en de côté.</translation>
    </message>
    <message>
        <source>Write it as 1366x768.</source>
        <translation>Écrivez-la comme 1366x768.</translation>
    </message>
    <message>
        <source>Write it as hours and minutes of 24, like 17:30.</source>
        <translation>Écrivez-la en heures et minutes sur 24, comme 17:30.</translation>
    </message>
    <message>
        <source>Write it as year-month-day, like 2018-08-07.</source>
        <translation>Écrivez-la en année-mois-jour, comme 2018-08-07.</translation>
    </message>
    <message>
        <source>Write it like 2018Q3.</source>
        <translation>Écrivez-le comme 2018Q3.</translation>
    </message>
    <message>
        <source>Write it like Africa/Nairobi.</source>
        <translation>Écrivez-le comme Africa/Nairobi.</translation>
    </message>
    <message>
        <source>Write it like postgresql://name@server/database.</source>
        <translation>Écrivez-la comme postgresql://name@server/database.</translation>
    </message>
    <message>
        <source>Write it with a sign of equality between the two.</source>
        <translation>Écrivez-le avec un signe égal entre les deux.</translation>
    </message>
    <message>
        <source>Write its letter, as F.</source>
        <translation>Écrivez sa lettre, comme F.</translation>
    </message>
    <message>
        <source>Write its number.</source>
        <translation>Écrivez son numéro.</translation>
    </message>
    <message>
        <source>Write its two letters, like KE.</source>
        <translation>Écrivez ses deux lettres, comme KE.</translation>
    </message>
    <message>
        <source>Write one choice a line.</source>
        <translation>Écrivez un choix par ligne.</translation>
    </message>
    <message>
        <source>Write parcels for those branches first, or carry this file on yourself.</source>
        <translation>Écrivez d’abord des colis pour ces antennes, ou transmettez ce fichier vous-même.</translation>
    </message>
    <message>
        <source>Write the day on which she asked.</source>
        <translation>Écrivez le jour de sa demande.</translation>
    </message>
    <message>
        <source>Write the place that this person gave the statement, for example -2.</source>
        <translation>Écrivez la place que cette personne a donnée à l’énoncé, par exemple -2.</translation>
    </message>
    <message>
        <source>Write the question&apos;s key, = and the answer: seats=12.</source>
        <translation>Écrivez la clé de la question, = et la réponse&#xa0;: seats=12.</translation>
    </message>
    <message>
        <source>Write the text without it, or with a letter that looks alike.</source>
        <translation>Écrivez le texte sans lui, ou avec une lettre qui lui ressemble.</translation>
    </message>
    <message>
        <source>Write two columns, venue and branch; put a venue with a comma in quotes.</source>
        <translation>Écrivez deux colonnes, lieu et antenne&#xa0;; mettez entre guillemets un lieu qui contient une virgule.</translation>
    </message>
    <message>
        <source>Write why: she is told it, and may complain.</source>
        <translation>Écrivez pourquoi&#xa0;: on le lui dit, et elle peut se plaindre.</translation>
    </message>
    <message>
        <source>Write, for example, 7=-2.</source>
        <translation>Écrivez, par exemple, 7=-2.</translation>
    </message>
    <message>
        <source>Write, for example, send_email=3.</source>
        <translation>Écrivez, par exemple, send_email=3.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>You may not write in {folder}, where all who use this computer would find the library.</source>
        <translation>Vous ne pouvez pas écrire dans {folder}, où toutes les personnes qui utilisent cet ordinateur trouveraient la bibliothèque.</translation>
    </message>
    <message>
        <source>Your answer goes to the organizer with the next parcel.</source>
        <translation>Votre réponse part chez l’organisateur avec le prochain colis.</translation>
    </message>
    <message>
        <source>Your e-mail is empty.</source>
        <translation>Votre e-mail est vide.</translation>
    </message>
    <message>
        <source>Youth Day</source>
        <translation>Journée de la jeunesse</translation>
    </message>
    <message>
        <source>Zanzibar Revolution Day</source>
        <translation>Journée de la révolution de Zanzibar</translation>
    </message>
    <message>
        <source>a circle</source>
        <translation>un cercle</translation>
    </message>
    <message>
        <source>a computer that is not known here yet</source>
        <translation>un ordinateur qui n’est pas encore connu ici</translation>
    </message>
    <message>
        <source>a facilitator</source>
        <translation>un animateur ou une animatrice</translation>
    </message>
    <message>
        <source>a learner</source>
        <translation>un participant</translation>
    </message>
    <message>
        <source>a meeting</source>
        <translation>une séance</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>a person&apos;s word at {branch}</source>
        <translation>la parole d’une personne à {branch}</translation>
    </message>
    <message>
        <source>a sign without a name</source>
        <translation>un signe sans nom</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>answer to a question</source>
        <translation>réponse à une question</translation>
    </message>
    <message>
        <source>answer to a request about own data</source>
        <translation>réponse à une demande sur ses données</translation>
    </message>
    <message>
        <source>answer to the invitation</source>
        <translation>réponse à l’invitation</translation>
    </message>
    <message>
        <source>answer to the question</source>
        <translation>réponse à la question</translation>
    </message>
    <message>
        <source>asking for a move</source>
        <translation>demande de transfert</translation>
    </message>
    <message>
        <source>at the library</source>
        <translation>à la bibliothèque</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>présences</translation>
    </message>
    <message>
        <source>attendance from a sheet</source>
        <translation>présences d’après une feuille</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>antenne</translation>
    </message>
    <message>
        <source>branch&apos;s part in a regional meeting</source>
        <translation>partie d’une bibliothèque à une rencontre régionale</translation>
    </message>
    <message>
        <source>branch&apos;s word on a notice</source>
        <translation>réponse d’une bibliothèque à un avis</translation>
    </message>
    <message>
        <source>bringing a list in</source>
        <translation>l’importation d’une liste</translation>
    </message>
    <message>
        <source>cancelling the meeting</source>
        <translation>annulation de la séance</translation>
    </message>
    <message>
        <source>cancelling the sign-up</source>
        <translation>annulation de l’inscription</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>nombre de places</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>certificate name</source>
        <translation>nom sur le certificat</translation>
    </message>
    <message>
        <source>challenges</source>
        <translation>difficultés</translation>
    </message>
    <message>
        <source>change of a role</source>
        <translation>changement de rôle</translation>
    </message>
    <message>
        <source>change of the event&apos;s plan</source>
        <translation>modification du plan de l’événement</translation>
    </message>
    <message>
        <source>choice between two versions</source>
        <translation>choix entre deux versions</translation>
    </message>
    <message>
        <source>choice of the design</source>
        <translation>choix du modèle</translation>
    </message>
    <message>
        <source>choice of viewpoints</source>
        <translation>choix des points de vue</translation>
    </message>
    <message>
        <source>choice of who signs</source>
        <translation>choix des signataires</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>choix</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>cercle</translation>
    </message>
    <message>
        <source>circle facilitator</source>
        <translation>animateur du cercle</translation>
    </message>
    <message>
        <source>circle of the planning worksheet</source>
        <translation>cercle de la feuille de préparation</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>computer access</source>
        <translation>accès à un ordinateur</translation>
    </message>
    <message>
        <source>computer put out</source>
        <translation>ordinateur exclu</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>contact with a partner</source>
        <translation>contact avec un partenaire</translation>
    </message>
    <message>
        <source>copy of the circle</source>
        <translation>copie du cercle</translation>
    </message>
    <message>
        <source>correcting the certificate</source>
        <translation>correction du certificat</translation>
    </message>
    <message>
        <source>county</source>
        <translation>comté</translation>
    </message>
    <message>
        <source>course</source>
        <translation>cours</translation>
    </message>
    <message>
        <source>custom answer</source>
        <translation>réponse à la question</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>jour férié</translation>
    </message>
    <message>
        <source>days closed</source>
        <translation>jours de fermeture</translation>
    </message>
    <message>
        <source>days on which a branch is closed</source>
        <translation>jours de fermeture d’une bibliothèque</translation>
    </message>
    <message>
        <source>deleting a sort</source>
        <translation>suppression d’un tri</translation>
    </message>
    <message>
        <source>deleting the Q-study</source>
        <translation>suppression de l’étude Q</translation>
    </message>
    <message>
        <source>deleting the circle</source>
        <translation>suppression du cercle</translation>
    </message>
    <message>
        <source>deleting the event</source>
        <translation>suppression de l’événement</translation>
    </message>
    <message>
        <source>deleting the event&apos;s task</source>
        <translation>suppression de la tâche</translation>
    </message>
    <message>
        <source>deleting the form</source>
        <translation>suppression du formulaire</translation>
    </message>
    <message>
        <source>deleting the note of the event</source>
        <translation>suppression de la note de l’événement</translation>
    </message>
    <message>
        <source>deleting the planning worksheet</source>
        <translation>suppression de la feuille de préparation</translation>
    </message>
    <message>
        <source>deleting the question</source>
        <translation>suppression de la question</translation>
    </message>
    <message>
        <source>deleting the survey</source>
        <translation>suppression de l’enquête</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>delta</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>design of certificates</source>
        <translation>modèle de certificat</translation>
    </message>
    <message>
        <source>device</source>
        <translation>ordinateur</translation>
    </message>
    <message>
        <source>digital literacy</source>
        <translation>compétences numériques</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>edit of a place at the event</source>
        <translation>modification d’une place à l’événement</translation>
    </message>
    <message>
        <source>edit of a sort</source>
        <translation>modification d’un tri</translation>
    </message>
    <message>
        <source>edit of an incident</source>
        <translation>modification d’un incident</translation>
    </message>
    <message>
        <source>edit of the Q-study</source>
        <translation>modification de l’étude Q</translation>
    </message>
    <message>
        <source>edit of the branch</source>
        <translation>modification de l’antenne</translation>
    </message>
    <message>
        <source>edit of the checklist</source>
        <translation>modification de la liste de contrôle</translation>
    </message>
    <message>
        <source>edit of the circle</source>
        <translation>modification du cercle</translation>
    </message>
    <message>
        <source>edit of the course</source>
        <translation>modification du cours</translation>
    </message>
    <message>
        <source>edit of the equipment</source>
        <translation>modification du matériel</translation>
    </message>
    <message>
        <source>edit of the event</source>
        <translation>modification de l’événement</translation>
    </message>
    <message>
        <source>edit of the event&apos;s task</source>
        <translation>modification de la tâche</translation>
    </message>
    <message>
        <source>edit of the invitation</source>
        <translation>modification de l’invitation</translation>
    </message>
    <message>
        <source>edit of the notice</source>
        <translation>modification de l’avis</translation>
    </message>
    <message>
        <source>edit of the partner</source>
        <translation>modification du partenaire</translation>
    </message>
    <message>
        <source>edit of the sign-up</source>
        <translation>modification de l’inscription</translation>
    </message>
    <message>
        <source>edit of the team</source>
        <translation>modification de l’équipe</translation>
    </message>
    <message>
        <source>edit of what was shared</source>
        <translation>modification de ce qui a été partagé</translation>
    </message>
    <message>
        <source>emptying old notes</source>
        <translation>vidage d’anciennes notes</translation>
    </message>
    <message>
        <source>end of a follow-up</source>
        <translation>fin d’un suivi</translation>
    </message>
    <message>
        <source>end of the absence</source>
        <translation>fin de l’absence</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>matériel</translation>
    </message>
    <message>
        <source>equipment that is back</source>
        <translation>matériel rendu</translation>
    </message>
    <message>
        <source>erasing a learner</source>
        <translation>effacement d’un participant</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>animateur</translation>
    </message>
    <message>
        <source>facilitator concerns</source>
        <translation>préoccupations de l’animateur</translation>
    </message>
    <message>
        <source>facilitator goal</source>
        <translation>objectif de l’animateur</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>file that came along</source>
        <translation>fichier joint</translation>
    </message>
    <message>
        <source>filled form</source>
        <translation>formulaire rempli</translation>
    </message>
    <message>
        <source>filling in the form</source>
        <translation>remplissage du formulaire</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>format</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>founding the team</source>
        <translation>création de l’équipe</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>goal of the circle</source>
        <translation>objectif du cercle</translation>
    </message>
    <message>
        <source>goal of the team</source>
        <translation>objectif de l’équipe</translation>
    </message>
    <message>
        <source>handing out certificates</source>
        <translation>remise des attestations</translation>
    </message>
    <message>
        <source>handing the circle over</source>
        <translation>remise du cercle</translation>
    </message>
    <message>
        <source>headcount</source>
        <translation>nombre de présents</translation>
    </message>
    <message>
        <source>headings once more</source>
        <translation>les en-têtes encore une fois</translation>
    </message>
    <message>
        <source>how long data are kept</source>
        <translation>durée de conservation</translation>
    </message>
    <message>
        <source>import of files</source>
        <translation>reprise de fichiers</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>incident</translation>
    </message>
    <message>
        <source>interest in a topic</source>
        <translation>intérêt pour un sujet</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>invitation</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>inviting partners</source>
        <translation>invitation de partenaires</translation>
    </message>
    <message>
        <source>inviting to the event</source>
        <translation>invitation à l’événement</translation>
    </message>
    <message>
        <source>issuing certificates</source>
        <translation>délivrance de certificats</translation>
    </message>
    <message>
        <source>item</source>
        <translation>point</translation>
    </message>
    <message>
        <source>its {kind}</source>
        <translation>son élément «&#xa0;{kind}&#xa0;»</translation>
    </message>
    <message>
        <source>joining the team</source>
        <translation>entrée dans l’équipe</translation>
    </message>
    <message>
        <source>joining two that are one</source>
        <translation>réunion de deux qui ne font qu’un</translation>
    </message>
    <message>
        <source>joining with the data of this computer</source>
        <translation>entrée avec les données de cet ordinateur</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>mots-clés</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>learner</source>
        <translation>participant</translation>
    </message>
    <message>
        <source>learning circle</source>
        <translation>cercle d’apprentissage</translation>
    </message>
    <message>
        <source>letting a computer in</source>
        <translation>admission d’un ordinateur</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>line noted at an event</source>
        <translation>ligne notée à un événement</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>link to the group</source>
        <translation>lien du groupe</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>prêt de matériel</translation>
    </message>
    <message>
        <source>mark on a circle&apos;s checklist</source>
        <translation>coche dans la liste d’un cercle</translation>
    </message>
    <message>
        <source>mark on the checklist</source>
        <translation>coche sur la liste de contrôle</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>séances</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>appartenance à l’équipe</translation>
    </message>
    <message>
        <source>message template</source>
        <translation>modèle de message</translation>
    </message>
    <message>
        <source>move to another branch</source>
        <translation>passage à une autre bibliothèque</translation>
    </message>
    <message>
        <source>moving the meeting</source>
        <translation>déplacement de la séance</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>name nearly the same, same e-mail</source>
        <translation>nom presque identique, même courriel</translation>
    </message>
    <message>
        <source>name nearly the same, same phone</source>
        <translation>nom presque identique, même téléphone</translation>
    </message>
    <message>
        <source>name of the parent or guardian</source>
        <translation>nom du parent ou tuteur</translation>
    </message>
    <message>
        <source>name of who leads it</source>
        <translation>nom de qui la mène</translation>
    </message>
    <message>
        <source>new Q-study</source>
        <translation>nouvelle étude Q</translation>
    </message>
    <message>
        <source>new branch</source>
        <translation>nouvelle antenne</translation>
    </message>
    <message>
        <source>new circle</source>
        <translation>nouveau cercle</translation>
    </message>
    <message>
        <source>new course</source>
        <translation>nouveau cours</translation>
    </message>
    <message>
        <source>new day off</source>
        <translation>nouveau jour de fermeture</translation>
    </message>
    <message>
        <source>new equipment</source>
        <translation>nouveau matériel</translation>
    </message>
    <message>
        <source>new event</source>
        <translation>nouvel événement</translation>
    </message>
    <message>
        <source>new guest at the event</source>
        <translation>nouvel invité à l’événement</translation>
    </message>
    <message>
        <source>new keys of a computer</source>
        <translation>nouvelles clés d’un ordinateur</translation>
    </message>
    <message>
        <source>new notice</source>
        <translation>nouvel avis</translation>
    </message>
    <message>
        <source>new partner</source>
        <translation>nouveau partenaire</translation>
    </message>
    <message>
        <source>new person at this computer</source>
        <translation>nouvelle personne à cet ordinateur</translation>
    </message>
    <message>
        <source>new question</source>
        <translation>nouvelle question</translation>
    </message>
    <message>
        <source>new question at the event</source>
        <translation>nouvelle question à l’événement</translation>
    </message>
    <message>
        <source>new task of the event</source>
        <translation>nouvelle tâche de l’événement</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>pas noté</translation>
    </message>
    <message>
        <source>not-now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>note of a check-in</source>
        <translation>note d’un point</translation>
    </message>
    <message>
        <source>note of an incident</source>
        <translation>note d’un incident</translation>
    </message>
    <message>
        <source>note of the event</source>
        <translation>note de l’événement</translation>
    </message>
    <message>
        <source>note of what was shared</source>
        <translation>note de ce qui a été partagé</translation>
    </message>
    <message>
        <source>note of who was told</source>
        <translation>note des personnes prévenues</translation>
    </message>
    <message>
        <source>note on a facilitator</source>
        <translation>note sur un animateur</translation>
    </message>
    <message>
        <source>note on a partner</source>
        <translation>note sur un partenaire</translation>
    </message>
    <message>
        <source>note that a learner is kept longer</source>
        <translation>note qu’un participant est gardé plus longtemps</translation>
    </message>
    <message>
        <source>note that an answer was read</source>
        <translation>note qu’une réponse a été lue</translation>
    </message>
    <message>
        <source>note that somebody was spoken to</source>
        <translation>note d’un échange</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>noting a sort</source>
        <translation>saisie d’un tri</translation>
    </message>
    <message>
        <source>noting that a person was asked</source>
        <translation>note qu’une personne a été contactée</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>number of minutes</source>
        <translation>nombre de minutes</translation>
    </message>
    <message>
        <source>number that works</source>
        <translation>nombre en état</translation>
    </message>
    <message>
        <source>opening the branch again</source>
        <translation>réouverture de la bibliothèque</translation>
    </message>
    <message>
        <source>order of the ceremony</source>
        <translation>ordre de la cérémonie</translation>
    </message>
    <message>
        <source>organizer</source>
        <translation>organisateur</translation>
    </message>
    <message>
        <source>others wrote it, and the sender hands it back</source>
        <translation>d’autres l’ont écrit, et l’expéditeur le rend</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>parcel of {sender}</source>
        <translation>colis de {sender}</translation>
    </message>
    <message>
        <source>parcels of {senders}</source>
        <translation>colis de {senders}</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>parts of the meeting</source>
        <translation>parties de la séance</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>person who signs</source>
        <translation>signataire</translation>
    </message>
    <message>
        <source>person {number}</source>
        <translation>personne {number}</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>phone of the parent or guardian</source>
        <translation>téléphone du parent ou tuteur</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>place at an event</source>
        <translation>place à un événement</translation>
    </message>
    <message>
        <source>place of the copy</source>
        <translation>lieu de la copie</translation>
    </message>
    <message>
        <source>planning worksheet</source>
        <translation>feuille de préparation</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>post that was shared</source>
        <translation>publication partagée</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>printing a sheet</source>
        <translation>impression d’une feuille</translation>
    </message>
    <message>
        <source>printing certificates</source>
        <translation>impression d’attestations</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>organisme</translation>
    </message>
    <message>
        <source>putting a computer out</source>
        <translation>exclusion d’un ordinateur</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>qualité</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>quantité</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>question of the team</source>
        <translation>question de l’équipe</translation>
    </message>
    <message>
        <source>question that was asked</source>
        <translation>question posée</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>questions of the focus group</source>
        <translation>questions du groupe de discussion</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>appréciation</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>recovering the team</source>
        <translation>récupération de l’équipe</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>réflexion</translation>
    </message>
    <message>
        <source>reflection prompt</source>
        <translation>question pour la réflexion</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>request about one&apos;s own data</source>
        <translation>demande sur ses données</translation>
    </message>
    <message>
        <source>request about own data</source>
        <translation>demande sur ses données</translation>
    </message>
    <message>
        <source>retiring the design</source>
        <translation>retrait du modèle</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>same name and same e-mail</source>
        <translation>même nom et même e-mail</translation>
    </message>
    <message>
        <source>same name and same phone</source>
        <translation>même nom et même téléphone</translation>
    </message>
    <message>
        <source>same name, nothing speaks against it</source>
        <translation>même nom, rien ne s’y oppose</translation>
    </message>
    <message>
        <source>same name, same e-mail</source>
        <translation>même nom, même courriel</translation>
    </message>
    <message>
        <source>same name, same phone</source>
        <translation>même nom, même téléphone</translation>
    </message>
    <message>
        <source>saving the design</source>
        <translation>enregistrement du modèle</translation>
    </message>
    <message>
        <source>sending a file of the event</source>
        <translation>envoi d’un fichier de l’événement</translation>
    </message>
    <message>
        <source>sent by a computer that was put out of the team</source>
        <translation>envoyé par un ordinateur qui a été exclu de l’équipe</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>feuille</translation>
    </message>
    <message>
        <source>sign-up</source>
        <translation>inscription</translation>
    </message>
    <message>
        <source>sign-ups from slips</source>
        <translation>inscriptions depuis les bulletins</translation>
    </message>
    <message>
        <source>sign-ups from the interest list</source>
        <translation>inscriptions depuis la liste des intéressés</translation>
    </message>
    <message>
        <source>signup question</source>
        <translation>question à l’inscription</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>sort of a Q-study</source>
        <translation>tri d’une étude Q</translation>
    </message>
    <message>
        <source>sorts from a file</source>
        <translation>tris depuis un fichier</translation>
    </message>
    <message>
        <source>stand-in for the meeting</source>
        <translation>remplaçant pour la séance</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>steps to register</source>
        <translation>étapes d’inscription</translation>
    </message>
    <message>
        <source>story</source>
        <translation>récit</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>support</source>
        <translation>aide</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>enquête</translation>
    </message>
    <message>
        <source>survey answer</source>
        <translation>réponse au questionnaire</translation>
    </message>
    <message>
        <source>survey sheets</source>
        <translation>feuilles d’enquête</translation>
    </message>
    <message>
        <source>survey slips</source>
        <translation>feuillets du questionnaire</translation>
    </message>
    <message>
        <source>taking a day off out</source>
        <translation>retrait d’un jour de fermeture</translation>
    </message>
    <message>
        <source>taking a note on a partner off</source>
        <translation>retrait d’une note sur un partenaire</translation>
    </message>
    <message>
        <source>taking back a file of the event</source>
        <translation>reprise d’un fichier de l’événement</translation>
    </message>
    <message>
        <source>taking drafts along</source>
        <translation>reprise des brouillons</translation>
    </message>
    <message>
        <source>taking equipment off the list</source>
        <translation>retrait de matériel de la liste</translation>
    </message>
    <message>
        <source>taking from the interest list</source>
        <translation>retrait de la liste des intéressés</translation>
    </message>
    <message>
        <source>taking in what was kept apart</source>
        <translation>reprise de ce qui était à part</translation>
    </message>
    <message>
        <source>taking people off the event&apos;s list</source>
        <translation>retrait de personnes de la liste de l’événement</translation>
    </message>
    <message>
        <source>taking the move back</source>
        <translation>retrait de la demande de transfert</translation>
    </message>
    <message>
        <source>taking the notice down</source>
        <translation>retrait de l’avis</translation>
    </message>
    <message>
        <source>taking what was shared off the list</source>
        <translation>retrait de ce qui a été partagé</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>task of an event</source>
        <translation>tâche d’un événement</translation>
    </message>
    <message>
        <source>team</source>
        <translation>équipe</translation>
    </message>
    <message>
        <source>telling a story no more</source>
        <translation>retrait d’un récit</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>text of what is asked</source>
        <translation>texte de ce qu’on demande</translation>
    </message>
    <message>
        <source>text on whom to invite</source>
        <translation>texte sur qui inviter</translation>
    </message>
    <message>
        <source>the organizer</source>
        <translation>l’organisateur</translation>
    </message>
    <message>
        <source>the organizer&apos;s new computer</source>
        <translation>le nouvel ordinateur de l’organisateur</translation>
    </message>
    <message>
        <source>the sender does not write there</source>
        <translation>l’expéditeur n’y écrit pas</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>l’équipe</translation>
    </message>
    <message>
        <source>the team&apos;s goals</source>
        <translation>objectifs de l’équipe</translation>
    </message>
    <message>
        <source>the team&apos;s questions</source>
        <translation>les questions de l’équipe</translation>
    </message>
    <message>
        <source>ticking off the event&apos;s task</source>
        <translation>tâche cochée</translation>
    </message>
    <message>
        <source>time</source>
        <translation>moment</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>to-approach</source>
        <translation>à contacter</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>thèmes</translation>
    </message>
    <message>
        <source>totals</source>
        <translation>des totaux</translation>
    </message>
    <message>
        <source>transfer to another branch</source>
        <translation>mutation vers une autre bibliothèque</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>use internet</source>
        <translation>usage d’internet</translation>
    </message>
    <message>
        <source>value taken from a file</source>
        <translation>valeur prise dans un fichier</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>venue details</source>
        <translation>détails du lieu</translation>
    </message>
    <message>
        <source>void serial</source>
        <translation>numéro annulé</translation>
    </message>
    <message>
        <source>voiding the certificate</source>
        <translation>annulation du certificat</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>venue sans inscription</translation>
    </message>
    <message>
        <source>way</source>
        <translation>manière</translation>
    </message>
    <message>
        <source>what a branch tells</source>
        <translation>ce qu’une bibliothèque raconte</translation>
    </message>
    <message>
        <source>what a learner needs</source>
        <translation>ce qu’il faut au participant</translation>
    </message>
    <message>
        <source>what came of it</source>
        <translation>ce que cela a donné</translation>
    </message>
    <message>
        <source>what they give</source>
        <translation>ce qu’ils donnent</translation>
    </message>
    <message>
        <source>what they want</source>
        <translation>ce qu’ils souhaitent</translation>
    </message>
    <message>
        <source>what worked</source>
        <translation>ce qui a marché</translation>
    </message>
    <message>
        <source>who answers for the data</source>
        <translation>responsable des données</translation>
    </message>
    <message>
        <source>who came to the event</source>
        <translation>présents à l’événement</translation>
    </message>
    <message>
        <source>withdrawal of consent</source>
        <translation>retrait du consentement</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>word on a notice</source>
        <translation>mot sur un avis</translation>
    </message>
    <message>
        <source>word on meetings on a day off</source>
        <translation>mot sur les séances d’un jour de fermeture</translation>
    </message>
    <message>
        <source>word on two that look alike</source>
        <translation>parole sur deux qui se ressemblent</translation>
    </message>
    <message>
        <source>words of a message</source>
        <translation>mots d’un message</translation>
    </message>
    <message>
        <source>written by another computer than the sender&apos;s branch has</source>
        <translation>écrit par un autre ordinateur que celui de l’antenne de l’expéditeur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>your word, after comparing the code</source>
        <translation>votre parole, après comparaison du code</translation>
    </message>
    <message>
        <source>{action} · {title}</source>
        <translation>{action} · {title}</translation>
    </message>
    <message>
        <source>{action}, week {week} · {circle}</source>
        <translation>{action}, semaine {week} · {circle}</translation>
    </message>
    <message>
        <source>{branch} is a branch now.</source>
        <translation>{branch} est maintenant une antenne.</translation>
    </message>
    <message>
        <source>{branch} is closed</source>
        <translation>{branch} est fermée</translation>
    </message>
    <message>
        <source>{branch} is closed from {first} to {last}.</source>
        <translation>{branch} est fermée du {first} au {last}.</translation>
    </message>
    <message>
        <source>{branch} is closed on {day}.</source>
        <translation>{branch} est fermée le {day}.</translation>
    </message>
    <message>
        <source>{branch} is open on these days again.</source>
        <translation>{branch} est de nouveau ouverte ces jours-là.</translation>
    </message>
    <message>
        <source>{branch} · signed up last: {learners}</source>
        <translation>{branch} · derniers inscrits&#xa0;: {learners}</translation>
    </message>
    <message>
        <source>{branch} · {learner} and {other}</source>
        <translation>{branch} · {learner} et {other}</translation>
    </message>
    <message>
        <source>{branch} · {people} · {day}, {time} · meetings: {count}</source>
        <translation>{branch} · {people} · {day}, {time} · séances&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{branch} · {room} · {day}, {time} · meetings: {count}</source>
        <translation>{branch} · {room} · {day}, {time} · séances&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{branch} · {why} · {one}; {other}</source>
        <translation>{branch} · {why} · {one}&#xa0;; {other}</translation>
    </message>
    <message>
        <source>{called} has said yes already.</source>
        <translation>{called} a déjà dit oui.</translation>
    </message>
    <message>
        <source>{called} is noted.</source>
        <translation>C’est noté&#xa0;: {called}.</translation>
    </message>
    <message>
        <source>{called} was asked.</source>
        <translation>{called} a été contacté(e).</translation>
    </message>
    <message>
        <source>{called}: {state}.</source>
        <translation>{called}&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>{circle} and {other} have facilitators in common and meet at one time</source>
        <translation>{circle} et {other} ont des animateurs communs et se réunissent en même temps</translation>
    </message>
    <message>
        <source>{circle} and {other} meet in one room</source>
        <translation>{circle} et {other} se réunissent dans la même salle</translation>
    </message>
    <message>
        <source>{circle} did not happen.</source>
        <translation>{circle} n’a pas eu lieu.</translation>
    </message>
    <message>
        <source>{circle} has no meetings to copy.</source>
        <translation>{circle} n’a pas de séances à reprendre.</translation>
    </message>
    <message>
        <source>{circle} has no meetings.</source>
        <translation>{circle} n’a pas de séances.</translation>
    </message>
    <message>
        <source>{circle} has the room at {time}</source>
        <translation>{circle} occupe la salle à {time}</translation>
    </message>
    <message>
        <source>{circle} has {count} places now.</source>
        <translation>{circle} a maintenant {count} places.</translation>
    </message>
    <message>
        <source>{circle} is counted to no goal.</source>
        <translation>{circle} ne compte pour aucun objectif.</translation>
    </message>
    <message>
        <source>{circle} is counted to: {goal}.</source>
        <translation>{circle} compte pour&#xa0;: {goal}.</translation>
    </message>
    <message>
        <source>{circle} is deleted.</source>
        <translation>{circle} est supprimé.</translation>
    </message>
    <message>
        <source>{circle} is full.</source>
        <translation>{circle} est complet.</translation>
    </message>
    <message>
        <source>{circle} is full: all {count} places are taken.</source>
        <translation>{circle} est complet&#xa0;: les {count} places sont prises.</translation>
    </message>
    <message>
        <source>{circle} meets on {day} at {time} already.</source>
        <translation>{circle} se réunit déjà le {day} à {time}.</translation>
    </message>
    <message>
        <source>{circle} was made once more, with meetings: {count}.</source>
        <translation>{circle} a été planifié à nouveau, séances&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{circle}, {day}</source>
        <translation>{circle}, {day}</translation>
    </message>
    <message>
        <source>{circle}: on the waiting list</source>
        <translation>{circle}&#xa0;: sur la liste d’attente</translation>
    </message>
    <message>
        <source>{circle}: signed up</source>
        <translation>{circle}&#xa0;: inscription faite</translation>
    </message>
    <message>
        <source>{circle}: your first meeting is on {day}, {time}, {venue}</source>
        <translation>{circle}&#xa0;: votre première séance est le {day}, {time}, {venue}</translation>
    </message>
    <message>
        <source>{circle}: your next meeting is number {week} of {weeks}, {day}, {time}, {venue}</source>
        <translation>{circle}&#xa0;: votre prochaine séance est la {week} sur {weeks}, {day}, {time}, {venue}</translation>
    </message>
    <message>
        <source>{circle}: {count} came.</source>
        <translation>{circle}&#xa0;: {count} présents.</translation>
    </message>
    <message>
        <source>{circle}: {count} signed up for {places} places</source>
        <translation>{circle}&#xa0;: {count} inscrits pour {places} places</translation>
    </message>
    <message>
        <source>{computer} asks to join the team</source>
        <translation>{computer} demande à rejoindre l’équipe</translation>
    </message>
    <message>
        <source>{computer} belongs to the team now.</source>
        <translation>{computer} appartient maintenant à l’équipe.</translation>
    </message>
    <message>
        <source>{computer} holds less than it did: it seems to have been restored from a backup. The next parcel for it brings back what it lacks.</source>
        <translation>{computer} contient moins qu’avant&#xa0;: il semble avoir été restauré d’une sauvegarde. Le prochain colis pour lui rapporte ce qui lui manque.</translation>
    </message>
    <message>
        <source>{computer} is put out of the team.</source>
        <translation>{computer} est exclu de l’équipe.</translation>
    </message>
    <message>
        <source>{computer} was turned away.</source>
        <translation>{computer} a été refusé.</translation>
    </message>
    <message>
        <source>{count} attendances</source>
        <translation>{count} présences</translation>
    </message>
    <message>
        <source>{count} branches</source>
        <translation>{count} bibliothèques</translation>
    </message>
    <message>
        <source>{count} cards are too many to sort.</source>
        <translation>{count} cartes, c’est trop pour trier.</translation>
    </message>
    <message>
        <source>{count} certificates</source>
        <translation>{count} certificats</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} changements</translation>
    </message>
    <message>
        <source>{count} learners are signed up for {circle} and {other}, which meet at one time</source>
        <translation>{count} participants sont inscrits à {circle} et à {other}, qui se réunissent en même temps</translation>
    </message>
    <message>
        <source>{count} learners are with {circle} at {time}</source>
        <translation>{count} participants sont avec {circle} à {time}</translation>
    </message>
    <message>
        <source>{count} meetings fall on days when {branch} is closed</source>
        <translation>{count} séances tombent des jours où {branch} est fermée</translation>
    </message>
    <message>
        <source>{count} meetings fall on {day}</source>
        <translation>{count} séances tombent le jour&#xa0;: {day}</translation>
    </message>
    <message>
        <source>{count} new circles</source>
        <translation>{count} nouveaux cercles</translation>
    </message>
    <message>
        <source>{count} new sign-ups</source>
        <translation>{count} nouvelles inscriptions</translation>
    </message>
    <message>
        <source>{count} of the {all} lines are here.</source>
        <translation>{count} lignes sur {all} sont là.</translation>
    </message>
    <message>
        <source>{count} sorts are new, {same} were here already.</source>
        <translation>{count} tris sont nouveaux, {same} étaient déjà là.</translation>
    </message>
    <message>
        <source>{count} sorts are new.</source>
        <translation>{count} tris sont nouveaux.</translation>
    </message>
    <message>
        <source>{count} sorts are new. Left out, because they do not fit the grid: {codes}.</source>
        <translation>{count} tris sont nouveaux. Laissés de côté, car ils ne vont pas dans la grille&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>{course} is added.</source>
        <translation>{course} est ajouté.</translation>
    </message>
    <message>
        <source>{day} cannot be the {field}.</source>
        <translation>{day} n’est pas possible pour «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>{day} is {name} already.</source>
        <translation>{day} est déjà&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{day} is {name}.</source>
        <translation>{day}&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>{email} belongs to another person of the team.</source>
        <translation>{email} appartient à une autre personne de l’équipe.</translation>
    </message>
    <message>
        <source>{email} belongs to the team already.</source>
        <translation>{email} appartient déjà à l’équipe.</translation>
    </message>
    <message>
        <source>{email} has an open invitation already.</source>
        <translation>{email} a déjà une invitation ouverte.</translation>
    </message>
    <message>
        <source>{factors} viewpoints cannot be found among {people} people.</source>
        <translation>{factors} points de vue ne peuvent pas être trouvés parmi {people} personnes.</translation>
    </message>
    <message>
        <source>{field} is empty.</source>
        <translation>{field}&#xa0;: rien n’est écrit.</translation>
    </message>
    <message>
        <source>{folder} is on the stick that CircleDesk runs from.</source>
        <translation>{folder} se trouve sur la clé d’où CircleDesk est lancé.</translation>
    </message>
    <message>
        <source>{holiday} (day after)</source>
        <translation>{holiday} (lendemain)</translation>
    </message>
    <message>
        <source>{kind}: {name}{deleted}</source>
        <translation>{kind}&#xa0;: {name}{deleted}</translation>
    </message>
    <message>
        <source>{kind}{deleted}</source>
        <translation>{kind}{deleted}</translation>
    </message>
    <message>
        <source>{last} is before {first}.</source>
        <translation>{last} est avant {first}.</translation>
    </message>
    <message>
        <source>{learner} came to {came} of {meetings} meetings, less often than the rule for a certificate asks.</source>
        <translation>{learner} est venu à {came} séances sur {meetings}, moins que ne le demande la règle pour une attestation.</translation>
    </message>
    <message>
        <source>{learner} comes.</source>
        <translation>{learner} vient.</translation>
    </message>
    <message>
        <source>{learner} does not come.</source>
        <translation>{learner} ne vient pas.</translation>
    </message>
    <message>
        <source>{learner} has a place now.</source>
        <translation>{learner} a maintenant une place.</translation>
    </message>
    <message>
        <source>{learner} has not said.</source>
        <translation>{learner} n’a rien dit.</translation>
    </message>
    <message>
        <source>{learner} has the number {serial} now. Print it, and take the old paper back.</source>
        <translation>{learner} a maintenant le numéro {serial}. Imprimez-le, et reprenez l’ancien papier.</translation>
    </message>
    <message>
        <source>{learner} is a learner of another branch.</source>
        <translation>{learner} fait partie des participants d’une autre antenne.</translation>
    </message>
    <message>
        <source>{learner} is a learner of {branch} already.</source>
        <translation>{learner} participe déjà à {branch}.</translation>
    </message>
    <message>
        <source>{learner} is a learner of {branch} now.</source>
        <translation>{learner} participe maintenant à {branch}.</translation>
    </message>
    <message>
        <source>{learner} is kept until {day}.</source>
        <translation>{learner} est conservé jusqu’au {day}.</translation>
    </message>
    <message>
        <source>{learner} is not signed up for {circle}.</source>
        <translation>Le cercle {circle} n’a pas d’inscription de {learner}.</translation>
    </message>
    <message>
        <source>{learner} is number {number} on the waiting list.</source>
        <translation>{learner} a le numéro {number} sur la liste d’attente.</translation>
    </message>
    <message>
        <source>{learner} is off the list for {topic}.</source>
        <translation>{learner} n’est plus sur la liste pour {topic}.</translation>
    </message>
    <message>
        <source>{learner} is on the list for {topic} already.</source>
        <translation>{learner} est déjà sur la liste pour {topic}.</translation>
    </message>
    <message>
        <source>{learner} is on the list for {topic}.</source>
        <translation>{learner} est sur la liste pour {topic}.</translation>
    </message>
    <message>
        <source>{learner} is on the waiting list of {circle} already.</source>
        <translation>{learner} est déjà sur la liste d’attente de {circle}.</translation>
    </message>
    <message>
        <source>{learner} is signed up and present.</source>
        <translation>{learner} est inscrit et présent.</translation>
    </message>
    <message>
        <source>{learner} is signed up for {circle} already.</source>
        <translation>{learner} a déjà une inscription à {circle}.</translation>
    </message>
    <message>
        <source>{learner} is signed up for {circle} and {other}, which meet at one time</source>
        <translation>{learner} est inscrit à {circle} et à {other}, qui se réunissent en même temps</translation>
    </message>
    <message>
        <source>{learner} is signed up once now.</source>
        <translation>{learner} n’a plus qu’une inscription.</translation>
    </message>
    <message>
        <source>{learner} is signed up twice for {circle}</source>
        <translation>{learner} a deux inscriptions à {circle}</translation>
    </message>
    <message>
        <source>{learner} is signed up.</source>
        <translation>L’inscription de {learner} est faite.</translation>
    </message>
    <message>
        <source>{learner} is signed up. There is another {other} in this circle: the same person?</source>
        <translation>L’inscription de {learner} est faite. Il y a un autre nom semblable dans ce cercle, {other}&#xa0;: la même personne&#xa0;?</translation>
    </message>
    <message>
        <source>{learner} is with {circle} at {time}</source>
        <translation>{learner} est avec {circle} à {time}</translation>
    </message>
    <message>
        <source>{learner} looks like one person twice</source>
        <translation>{learner} semble être deux fois la même personne</translation>
    </message>
    <message>
        <source>{learner} stands on a slip above.</source>
        <translation>{learner} figure sur un bulletin plus haut.</translation>
    </message>
    <message>
        <source>{learner} stays.</source>
        <translation>{learner} reste.</translation>
    </message>
    <message>
        <source>{learner} was moved already.</source>
        <translation>{learner} a déjà été transféré.</translation>
    </message>
    <message>
        <source>{learner}: {state}</source>
        <translation>{learner}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>{names} can be at the desk now.</source>
        <translation>{names}&#xa0;: au bureau dès maintenant.</translation>
    </message>
    <message>
        <source>{name} goes along with the next parcels.</source>
        <translation>{name} part avec les prochains colis.</translation>
    </message>
    <message>
        <source>{name} has a PIN at this computer now.</source>
        <translation>{name} a maintenant un code PIN à cet ordinateur.</translation>
    </message>
    <message>
        <source>{name} has a new PIN.</source>
        <translation>{name} a un nouveau code PIN.</translation>
    </message>
    <message>
        <source>{name} has another role now.</source>
        <translation>{name} a maintenant un autre rôle.</translation>
    </message>
    <message>
        <source>{name} has no PIN at this computer any more.</source>
        <translation>{name} n’a plus de code PIN à cet ordinateur.</translation>
    </message>
    <message>
        <source>{name} is a day like others again.</source>
        <translation>{name} est de nouveau un jour comme les autres.</translation>
    </message>
    <message>
        <source>{name} is added.</source>
        <translation>{name} est ajouté.</translation>
    </message>
    <message>
        <source>{name} is at the desk now.</source>
        <translation>{name} est au bureau maintenant.</translation>
    </message>
    <message>
        <source>{name} is away until {day}.</source>
        <translation>Absence de {name} jusqu’au {day}.</translation>
    </message>
    <message>
        <source>{name} is away until {day}. Meetings with a stand-in: {count}.</source>
        <translation>Absence de {name} jusqu’au {day}. Séances avec remplacement&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name}&#xa0;: c’est rendu.</translation>
    </message>
    <message>
        <source>{name} is changed.</source>
        <translation>{name} est modifié.</translation>
    </message>
    <message>
        <source>{name} is deleted from this computer.</source>
        <translation>{name} est supprimé de cet ordinateur.</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation>{name} est supprimé.</translation>
    </message>
    <message>
        <source>{name} is kept on this computer.</source>
        <translation>{name} est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{name} is larger than 2 MB.</source>
        <translation>{name} dépasse 2 Mo.</translation>
    </message>
    <message>
        <source>{name} is lent to {branch}.</source>
        <translation>{name} est prêté à {branch}.</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor a paper that can be kept.</source>
        <translation>{name} n’est ni une image ni un document que l’on peut garder.</translation>
    </message>
    <message>
        <source>{name} is not away.</source>
        <translation>{name} n’est pas en absence.</translation>
    </message>
    <message>
        <source>{name} is not on the list of this event.</source>
        <translation>{name} n’est pas sur la liste de cet événement.</translation>
    </message>
    <message>
        <source>{name} is not sent; where it has arrived it goes with the next parcel.</source>
        <translation>{name} n’est pas envoyé&#xa0;; là où il est arrivé, il part avec le prochain colis.</translation>
    </message>
    <message>
        <source>{name} is not what its name says, or it is damaged.</source>
        <translation>{name} n’est pas ce que dit son nom, ou il est abîmé.</translation>
    </message>
    <message>
        <source>{name} is noted.</source>
        <translation>{name}&#xa0;: c’est noté.</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name} est retiré de la liste.</translation>
    </message>
    <message>
        <source>{name} is on the list.</source>
        <translation>{name} est sur la liste.</translation>
    </message>
    <message>
        <source>{name} is one person now.</source>
        <translation>{name} est maintenant une seule personne.</translation>
    </message>
    <message>
        <source>{name} looks like one facilitator twice</source>
        <translation>{name} semble être deux fois le même animateur</translation>
    </message>
    <message>
        <source>{name} moves to {branch} on {day}.</source>
        <translation>{name} rejoint {branch} le {day}.</translation>
    </message>
    <message>
        <source>{name} was erased. The next parcels erase her everywhere.</source>
        <translation>L’effacement de {name} est fait. Les prochains colis l’effacent partout.</translation>
    </message>
    <message>
        <source>{name}: at {branch} until {day}.</source>
        <translation>{name}&#xa0;: à {branch} jusqu’au {day}.</translation>
    </message>
    <message>
        <source>{name}: of {count} only {free} are free in these days.</source>
        <translation>{name}&#xa0;: sur {count}, seulement {free} libres ces jours-là.</translation>
    </message>
    <message>
        <source>{name}: {day} is noted.</source>
        <translation>{name}&#xa0;: {day} est noté.</translation>
    </message>
    <message>
        <source>{n} said so.</source>
        <translation>{n} l’ont dit.</translation>
    </message>
    <message>
        <source>{person} facilitates this circle already.</source>
        <translation>{person} anime déjà ce cercle.</translation>
    </message>
    <message>
        <source>{person} facilitates {circle} and {other} at one time</source>
        <translation>{person} anime {circle} et {other} en même temps</translation>
    </message>
    <message>
        <source>{person} facilitates {circle} from {day} on.</source>
        <translation>{person} anime {circle} à partir du {day}.</translation>
    </message>
    <message>
        <source>{person} gave out other places than most: look at that sort again.</source>
        <translation>{person} a donné d’autres places que la plupart&#xa0;: regardez ce tri de nouveau.</translation>
    </message>
    <message>
        <source>{person} is with {circle} at {time}</source>
        <translation>{person} est avec {circle} à {time}</translation>
    </message>
    <message>
        <source>{person} stands in on {day}.</source>
        <translation>{person} remplace le {day}.</translation>
    </message>
    <message>
        <source>{serial} was issued before certificates had badges.</source>
        <translation>{serial} a été délivré avant que les certificats aient des badges.</translation>
    </message>
    <message>
        <source>{title} is deleted.</source>
        <translation>{title} est supprimé.</translation>
    </message>
    <message>
        <source>{title} is no regional meeting.</source>
        <translation>{title} n’est pas une rencontre régionale.</translation>
    </message>
    <message>
        <source>{title} is planned for {day}.</source>
        <translation>{title} est prévu pour le {day}.</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>«{extraction}» is no way of extraction.</source>
        <translation>«&#xa0;{extraction}&#xa0;» n’est pas une méthode d’extraction.</translation>
    </message>
    <message>
        <source>«{file}» cannot be read as a PDF.</source>
        <translation>«&#xa0;{file}&#xa0;» ne se lit pas comme un PDF.</translation>
    </message>
    <message>
        <source>«{file}» cannot be read: {trouble}.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être lu&#xa0;: {trouble}.</translation>
    </message>
    <message>
        <source>«{file}» cannot be read: {why}.</source>
        <translation>«&#xa0;{file}&#xa0;» est illisible&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>«{file}» cannot be used: {trouble}; nothing was changed.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas servir&#xa0;: {trouble}&#xa0;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>«{file}» cannot be written: {trouble}.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être écrit&#xa0;: {trouble}.</translation>
    </message>
    <message>
        <source>«{file}» changed since it was written: it is damaged.</source>
        <translation>«&#xa0;{file}&#xa0;» a changé depuis son écriture&#xa0;: il est endommagé.</translation>
    </message>
    <message>
        <source>«{file}» could not be kept here: {trouble}.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être gardé ici&#xa0;: {trouble}.</translation>
    </message>
    <message>
        <source>«{file}» could not be read: {cause}.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être lu&#xa0;: {cause}.</translation>
    </message>
    <message>
        <source>«{file}» could not be read: {trouble}.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être lu&#xa0;: {trouble}.</translation>
    </message>
    <message>
        <source>«{file}» could not be unpacked: {trouble}.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être décompressé&#xa0;: {trouble}.</translation>
    </message>
    <message>
        <source>«{file}» could not be written to {folder}: {trouble}.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être écrit dans {folder}&#xa0;: {trouble}.</translation>
    </message>
    <message>
        <source>«{file}» did not arrive whole.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas arrivé entier.</translation>
    </message>
    <message>
        <source>«{file}» has {count} pages; at most {most} are read at once.</source>
        <translation>«&#xa0;{file}&#xa0;» a {count} pages&#xa0;; {most} au plus sont lues à la fois.</translation>
    </message>
    <message>
        <source>«{file}» has {size} MB; at most 2 MB travel with a notice.</source>
        <translation>«&#xa0;{file}&#xa0;» fait {size} Mo&#xa0;; un avis emporte au plus 2 Mo.</translation>
    </message>
    <message>
        <source>«{file}» holds more than can be unpacked here.</source>
        <translation>«&#xa0;{file}&#xa0;» contient plus que ce qu’on peut décompresser ici.</translation>
    </message>
    <message>
        <source>«{file}» holds no text.</source>
        <translation>«&#xa0;{file}&#xa0;» ne contient pas de texte.</translation>
    </message>
    <message>
        <source>«{file}» is damaged, and cannot be put back.</source>
        <translation>«&#xa0;{file}&#xa0;» est endommagé et ne peut pas être remis.</translation>
    </message>
    <message>
        <source>«{file}» is damaged: only a part of it could be unpacked.</source>
        <translation>«&#xa0;{file}&#xa0;» est abîmé&#xa0;: seule une partie a pu être décompressée.</translation>
    </message>
    <message>
        <source>«{file}» is empty.</source>
        <translation>«&#xa0;{file}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>«{file}» is larger than 20 MB: these are no sorts.</source>
        <translation>«&#xa0;{file}&#xa0;» dépasse 20 Mo&#xa0;: ce ne sont pas des tris.</translation>
    </message>
    <message>
        <source>«{file}» is larger than a parcel can be.</source>
        <translation>«&#xa0;{file}&#xa0;» est plus gros qu’un colis ne peut l’être.</translation>
    </message>
    <message>
        <source>«{file}» is no chat that was exported whole.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas une discussion exportée en entier.</translation>
    </message>
    <message>
        <source>«{file}» is no picture that can be made smaller.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas une image que l’on peut réduire.</translation>
    </message>
    <message>
        <source>«{file}» is no sound backup: {what}</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas une bonne sauvegarde&#xa0;: {what}</translation>
    </message>
    <message>
        <source>«{file}» is no update of CircleDesk, or it is damaged.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas une mise à jour de CircleDesk, ou est endommagé.</translation>
    </message>
    <message>
        <source>«{file}» is not a CircleDesk parcel, or it is cut off.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un colis CircleDesk, ou il est coupé.</translation>
    </message>
    <message>
        <source>«{file}» is not a backup of CircleDesk, or it is cut off.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas une sauvegarde de CircleDesk, ou elle est tronquée.</translation>
    </message>
    <message>
        <source>«{file}» is too large for a chat.</source>
        <translation>«&#xa0;{file}&#xa0;» est trop gros pour une discussion.</translation>
    </message>
    <message>
        <source>«{file}» is too large for certificates.</source>
        <translation>«&#xa0;{file}&#xa0;» est trop grand pour des certificats.</translation>
    </message>
    <message>
        <source>«{file}» was not made by those who make this program, or was changed.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas été fait par les auteurs de ce programme, ou a été modifié.</translation>
    </message>
    <message>
        <source>«{file}»: nothing new.</source>
        <translation>«&#xa0;{file}&#xa0;»&#xa0;: rien de nouveau.</translation>
    </message>
    <message>
        <source>«{file}»: {new} new, {changed} changed.</source>
        <translation>«&#xa0;{file}&#xa0;»&#xa0;: {new} nouvelles, {changed} modifiées.</translation>
    </message>
    <message>
        <source>«{folder}» cannot be written: {trouble}.</source>
        <translation>«&#xa0;{folder}&#xa0;» ne peut pas être écrit&#xa0;: {trouble}.</translation>
    </message>
    <message>
        <source>«{folder}» is no folder that can be read.</source>
        <translation>«&#xa0;{folder}&#xa0;» n’est pas un dossier lisible.</translation>
    </message>
    <message>
        <source>«{kind}» is not emptied by a rule.</source>
        <translation>Aucune règle ne vide «&#xa0;{kind}&#xa0;».</translation>
    </message>
    <message>
        <source>«{name}» is no time zone.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fuseau horaire.</translation>
    </message>
    <message>
        <source>«{question}» needs 2 to {most} different choices.</source>
        <translation>«&#xa0;{question}&#xa0;» a besoin de 2 à {most} choix différents.</translation>
    </message>
    <message>
        <source>«{text}» can be two days: say which part is the day.</source>
        <translation>«&#xa0;{text}&#xa0;» peut être deux jours&#xa0;: dites où est le jour.</translation>
    </message>
    <message>
        <source>«{text}» is neither yes nor no.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>«{text}» is no answer.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une réponse.</translation>
    </message>
    <message>
        <source>«{text}» is no column.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une colonne.</translation>
    </message>
    <message>
        <source>«{text}» is no country.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un pays.</translation>
    </message>
    <message>
        <source>«{text}» is no date that can be ({option}).</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date possible ({option}).</translation>
    </message>
    <message>
        <source>«{text}» is no day.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un jour.</translation>
    </message>
    <message>
        <source>«{text}» is no e-mail address.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>«{text}» is no grid.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une grille.</translation>
    </message>
    <message>
        <source>«{text}» is no mark of attendance.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une marque de présence.</translation>
    </message>
    <message>
        <source>«{text}» is no name.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nom.</translation>
    </message>
    <message>
        <source>«{text}» is no number.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>«{text}» is no pair for {option}.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une paire pour {option}.</translation>
    </message>
    <message>
        <source>«{text}» is no quarter.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un trimestre.</translation>
    </message>
    <message>
        <source>«{text}» is no row.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une ligne.</translation>
    </message>
    <message>
        <source>«{text}» is no size of a window.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas la taille d’une fenêtre.</translation>
    </message>
    <message>
        <source>«{text}» is no stage of the programme.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une étape du programme.</translation>
    </message>
    <message>
        <source>«{text}» is no time of day ({option}).</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une heure ({option}).</translation>
    </message>
    <message>
        <source>«{text}» is no time of day.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une heure.</translation>
    </message>
    <message>
        <source>«{text}» is no whole number.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>«{text}» is not understood here.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas compris ici.</translation>
    </message>
    <message>
        <source>«{text}» is not written as CARD=COLUMN.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas écrit CARTE=COLONNE.</translation>
    </message>
    <message>
        <source>«{text}» is not written as NAME=NUMBER.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas écrit sous la forme NAME=NUMBER.</translation>
    </message>
    <message>
        <source>«{text}» is read as {day}.</source>
        <translation>«&#xa0;{text}&#xa0;» est lu comme {day}.</translation>
    </message>
    <message>
        <source>«{text}» lost the figures of its phone number: type it anew as text.</source>
        <translation>«&#xa0;{text}&#xa0;» a perdu les chiffres du numéro&#xa0;: retapez-le comme texte.</translation>
    </message>
    <message>
        <source>«{title}» is in use since: {other}.</source>
        <translation>«&#xa0;{title}&#xa0;» sert depuis lors&#xa0;: {other}.</translation>
    </message>
    <message>
        <source>«{title}» is on the notice board.</source>
        <translation>«&#xa0;{title}&#xa0;» est au tableau d’affichage.</translation>
    </message>
    <message>
        <source>«{title}» is read.</source>
        <translation>«&#xa0;{title}&#xa0;» est lu.</translation>
    </message>
    <message>
        <source>«{title}» is taken down.</source>
        <translation>«&#xa0;{title}&#xa0;» est retiré.</translation>
    </message>
    <message>
        <source>«{title}» was changed since by {who}.</source>
        <translation>«&#xa0;{title}&#xa0;» a été modifié depuis par {who}.</translation>
    </message>
    <message>
        <source>«{value}» is no {field}.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas possible pour «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>“{text}” is too long for its place on the certificate.</source>
        <translation>«&#xa0;{text}&#xa0;» est trop long pour sa place sur le certificat.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>No backup was made yet.</source>
        <translation>Aucune sauvegarde n’a encore été faite.</translation>
    </message>
    <message>
        <source>The last backup was made on {day} at {time}.</source>
        <translation>La dernière sauvegarde a été faite le {day} à {time}.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Join another team…</source>
        <translation>Rejoindre une autre équipe…</translation>
    </message>
    <message>
        <source>Questions at the desk…</source>
        <translation>Questions à l’accueil…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Faire une sauvegarde maintenant</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Montrer les sauvegardes</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Take data out…</source>
        <translation>Extraire des données…</translation>
    </message>
    <message>
        <source>Lists for Excel, meetings for a calendar, contacts, or all in open formats.</source>
        <translation>Listes pour Excel, séances pour un agenda, contacts, ou tout en formats ouverts.</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Pour d’autres programmes</translation>
    </message>
</context>
<context>
    <name>SettlePage</name>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Nothing wants you. What does, stands here and in the counter at the top.</source>
        <translation>Rien ne vous attend. Ce qui vous attend se trouve ici et dans le compteur en haut.</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>1 thing wants a person. It is done with one action; Enter does it.</source>
        <translation>1 chose attend une personne. Elle se fait d’un seul geste&#xa0;; Entrée la fait.</translation>
    </message>
    <message>
        <source>{count} things want a person. Each is done with one action; Enter does it.</source>
        <translation>{count} choses attendent une personne. Chacune se fait d’un seul geste&#xa0;; Entrée la fait.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Show more: {n}</source>
        <translation>Afficher plus&#xa0;: {n}</translation>
    </message>
</context>
<context>
    <name>SharedPostsPage</name>
    <message>
        <source>What was shared</source>
        <translation>Ce qui a été partagé</translation>
    </message>
    <message>
        <source>Note something shared…</source>
        <translation>Noter un partage…</translation>
    </message>
    <message>
        <source>Write a post…</source>
        <translation>Écrire une publication…</translation>
    </message>
    <message>
        <source>Here stands what you told the world: in a forum, a WhatsApp group, on the notice board in the hall; and what came of it.</source>
        <translation>Ici figure ce que vous avez dit au monde&#xa0;: sur un forum, dans un groupe WhatsApp, sur le panneau du hall&#xa0;; et ce que cela a donné.</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>SheetLines</name>
    <message>
        <source>Line {number} of the sheet</source>
        <translation>Ligne {number} de la feuille</translation>
    </message>
</context>
<context>
    <name>SheetNotes</name>
    <message>
        <source>{file}, page {n}</source>
        <translation>{file}, page {n}</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>N’a pas pu être lu</translation>
    </message>
    <message>
        <source>The picture that could not be read</source>
        <translation>L’image qui n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille de présence</translation>
    </message>
    <message>
        <source>One page read</source>
        <translation>Une page lue</translation>
    </message>
    <message>
        <source>{n} pages read</source>
        <translation>{n} pages lues</translation>
    </message>
    <message>
        <source>printed {day}</source>
        <translation>imprimée le {day}</translation>
    </message>
    <message>
        <source>{day} is cancelled: nothing is recorded.</source>
        <translation>La séance du {day} est annulée&#xa0;: rien n’est enregistré.</translation>
    </message>
    <message>
        <source>{day} has not come yet.</source>
        <translation>La séance du {day} n’a pas encore eu lieu.</translation>
    </message>
    <message>
        <source>Signed up after it was printed: {names}. Look for them on the empty lines.</source>
        <translation>Inscrits après l’impression&#xa0;: {names}. Cherchez-les sur les lignes vides.</translation>
    </message>
    <message>
        <source>One row is of somebody who was erased: nothing of it is kept.</source>
        <translation>Une ligne est celle d’une personne effacée&#xa0;: rien n’en est gardé.</translation>
    </message>
    <message>
        <source>{n} rows are of people who were erased: nothing of them is kept.</source>
        <translation>{n} lignes sont celles de personnes effacées&#xa0;: rien n’en est gardé.</translation>
    </message>
    <message>
        <source>This belongs to {branch}; it can be read here.</source>
        <translation>Ceci appartient à {branch}&#xa0;; on peut le lire ici.</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Cut-out of the row</source>
        <translation>Extrait de la ligne</translation>
    </message>
    <message>
        <source>On an empty line</source>
        <translation>Sur une ligne vide</translation>
    </message>
    <message>
        <source>Name as it is written</source>
        <translation>Le nom tel qu’il est écrit</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Ce qui est écrit</translation>
    </message>
    <message>
        <source>{what}, then Enter; empty and Enter goes back</source>
        <translation>{what}, puis Entrée&#xa0;; vide, Entrée revient à la liste</translation>
    </message>
</context>
<context>
    <name>SheetRowsView</name>
    <message>
        <source>Rows of the sheets</source>
        <translation>Lignes des feuilles</translation>
    </message>
    <message>
        <source>Nothing is read here: press a key that says what it is.</source>
        <translation>Rien n’est lu ici&#xa0;: appuyez sur une touche qui dit ce que c’est.</translation>
    </message>
    <message>
        <source>One row is still to be looked at.</source>
        <translation>Une ligne reste à regarder.</translation>
    </message>
    <message>
        <source>{n} rows are still to be looked at.</source>
        <translation>{n} lignes restent à regarder.</translation>
    </message>
    <message>
        <source>One row was not on the screen yet.</source>
        <translation>Une ligne n’a pas encore été à l’écran.</translation>
    </message>
    <message>
        <source>{n} rows were not on the screen yet.</source>
        <translation>{n} lignes n’ont pas encore été à l’écran.</translation>
    </message>
    <message>
        <source>Everything is as it is recorded already.</source>
        <translation>Tout est déjà enregistré ainsi.</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>More pictures…</source>
        <translation>D’autres images…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Signed sheets</source>
        <translation>Feuilles signées</translation>
    </message>
    <message>
        <source>Pictures and scans ({kinds})</source>
        <translation>Images et numérisations ({kinds})</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Choisir des images…</translation>
    </message>
    <message>
        <source>Photographs (JPEG, PNG) and scans (PDF) of sign-in sheets and survey slips come here: choose them, or drop them onto the window.</source>
        <translation>Les photographies (JPEG, PNG) et numérisations (PDF) des feuilles de présence et des questionnaires viennent ici&#xa0;: choisissez-les, ou déposez-les sur la fenêtre.</translation>
    </message>
    <message>
        <source>Reading the sheets</source>
        <translation>Lecture des feuilles</translation>
    </message>
    <message>
        <source>One page read</source>
        <translation>Une page lue</translation>
    </message>
    <message>
        <source>{n} pages read</source>
        <translation>{n} pages lues</translation>
    </message>
    <message>
        <source>Enter: right · P L E A or 1–5: change · Backspace: leave out</source>
        <translation>Entrée&#xa0;: juste · P L E A ou 1–5&#xa0;: changer · Retour arrière&#xa0;: laisser de côté</translation>
    </message>
    <message>
        <source>The pictures are being read…</source>
        <translation>Les images sont en cours de lecture…</translation>
    </message>
    <message>
        <source>There is nothing to record on these pages.</source>
        <translation>Il n’y a rien à enregistrer sur ces pages.</translation>
    </message>
</context>
<context>
    <name>ShowWeekMessageDialog</name>
    <message>
        <source>The week in a message</source>
        <translation>La semaine en un message</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>QR code of the message</source>
        <translation>Code QR du message</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy it into WhatsApp for the organizer, or scan it with a telephone. It holds figures only, no names of people. The parcel brings the details later.</source>
        <translation>Copiez-le dans WhatsApp pour l’organisateur, ou scannez-le avec un téléphone. Il ne contient que des chiffres, aucun nom de personne. Le colis apporte les détails plus tard.</translation>
    </message>
    <message>
        <source>The message was copied.</source>
        <translation>Le message a été copié.</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semaine du {day}</translation>
    </message>
</context>
<context>
    <name>SignUpDialog</name>
    <message>
        <source>Sign up</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Enregistrer et suivant</translation>
    </message>
    <message>
        <source>No circle is chosen.</source>
        <translation>Aucun cercle n’est choisi.</translation>
    </message>
    <message>
        <source>Choose the circle to sign up for.</source>
        <translation>Choisissez le cercle auquel inscrire.</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Mettre sur la liste d’attente</translation>
    </message>
    <message>
        <source>Plan a circle</source>
        <translation>Planifier un cercle</translation>
    </message>
</context>
<context>
    <name>SignUpInterestedDialog</name>
    <message>
        <source>Sign up from the interest list</source>
        <translation>Inscrire depuis la liste des intéressés</translation>
    </message>
    <message>
        <source>Sign up</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Who waits for {topic}</source>
        <translation>Qui attend {topic}</translation>
    </message>
    <message>
        <source>No circle is chosen.</source>
        <translation>Aucun cercle n’est choisi.</translation>
    </message>
    <message>
        <source>Choose the circle to sign up for.</source>
        <translation>Choisissez le cercle auquel inscrire.</translation>
    </message>
    <message>
        <source>Nobody is ticked.</source>
        <translation>Personne n’est coché.</translation>
    </message>
    <message>
        <source>Tick who wants to come.</source>
        <translation>Cochez qui veut venir.</translation>
    </message>
</context>
<context>
    <name>SignatoriesDialog</name>
    <message>
        <source>Who signs certificates</source>
        <translation>Qui signe les certificats</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>For {branch}. Where nobody is named, those of the team sign.</source>
        <translation>Pour {branch}. Si personne n’est nommé, ceux de l’équipe signent.</translation>
    </message>
    <message>
        <source>For the whole team. Where nobody is named, the first organizer and the circle’s facilitator sign. Certificates that were issued stay as they are.</source>
        <translation>Pour toute l’équipe. Si personne n’est nommé, le premier organisateur et l’animateur du cercle signent. Les certificats délivrés restent tels quels.</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Deuxième</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Troisième</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>SigningCard</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change who signs certificates</source>
        <translation>Changer qui signe les certificats</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Who signs certificates</source>
        <translation>Qui signe les certificats</translation>
    </message>
    <message>
        <source>Those of the team.</source>
        <translation>Ceux de l’équipe.</translation>
    </message>
    <message>
        <source>The first organizer and the circle’s facilitator.</source>
        <translation>Le premier organisateur et l’animateur du cercle.</translation>
    </message>
</context>
<context>
    <name>Sites</name>
    <message>
        <source>Branches compared</source>
        <translation>Antennes comparées</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>Ce que montrent les barres</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Sur papier…</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Remplir…</translation>
    </message>
    <message>
        <source>Here stand the branches of your team and what each of them has.</source>
        <translation>Ici figurent les antennes de votre équipe et ce que chacune possède.</translation>
    </message>
    <message>
        <source>{n} of {of} have answered</source>
        <translation>{n} sur {of} ont répondu</translation>
    </message>
    <message>
        <source>Open the branch</source>
        <translation>Ouvrir la bibliothèque</translation>
    </message>
    <message>
        <source>Scores of the branches</source>
        <translation>Notes des antennes</translation>
    </message>
    <message>
        <source>What several branches would like to learn</source>
        <translation>Ce que plusieurs antennes aimeraient apprendre</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>Not answered yet: {branches}</source>
        <translation>Pas encore de réponse&#xa0;: {branches}</translation>
    </message>
    <message>
        <source>{interest}: {branches}</source>
        <translation>{interest}&#xa0;: {branches}</translation>
    </message>
</context>
<context>
    <name>SixWords</name>
    <message>
        <source>Word {n}: {word}</source>
        <translation>Mot {n}&#xa0;: {word}</translation>
    </message>
</context>
<context>
    <name>SlipsPage</name>
    <message>
        <source>Save all</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>All slips are signed: each agrees to what stands on it</source>
        <translation>Tous les bulletins sont signés&#xa0;: chacun accepte ce qui y est écrit</translation>
    </message>
    <message>
        <source>Heard by</source>
        <translation>Entendu par</translation>
    </message>
    <message>
        <source>If it was spoken</source>
        <translation>Si c’était oral</translation>
    </message>
    <message>
        <source>Slips in</source>
        <translation>Bulletins en</translation>
    </message>
    <message>
        <source>Paper slips</source>
        <translation>Bulletins papier</translation>
    </message>
    <message>
        <source>Enter goes on, Down to the next slip, Ctrl+Enter saves all.</source>
        <translation>Entrée avance, Bas passe au bulletin suivant, Ctrl+Entrée enregistre tout.</translation>
    </message>
    <message>
        <source>places free: {n}</source>
        <translation>places libres&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Slips typed: {n}</source>
        <translation>Bulletins saisis&#xa0;: {n}</translation>
    </message>
</context>
<context>
    <name>SoundnessCard</name>
    <message>
        <source>Every entry is compared with the record of all changes.</source>
        <translation>Chaque entrée est comparée au journal de tous les changements.</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation type="unfinished">Sauver ce qui peut être lu</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Support file…</source>
        <translation>Fichier d’assistance…</translation>
    </message>
    <message>
        <source>Is the library sound?</source>
        <translation>La bibliothèque est-elle saine&#xa0;?</translation>
    </message>
    <message>
        <source>Checking the library</source>
        <translation>Vérification de la bibliothèque</translation>
    </message>
    <message>
        <source>Mending the library</source>
        <translation>Réparation de la bibliothèque</translation>
    </message>
    <message>
        <source>The library is sound. Nothing needs to be done.</source>
        <translation>La bibliothèque est saine. Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>un de plus</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
    <message>
        <source>Not all of it can be mended from the record. A rescue puts the newest good backup and all that can still be read together; the damaged file is kept.</source>
        <translation>Tout ne peut pas être réparé à partir du journal. Un sauvetage réunit la meilleure sauvegarde récente et tout ce qui peut encore être lu&#xa0;; le fichier endommagé est conservé.</translation>
    </message>
    <message>
        <source>Of one action it is not certain who did it and when.</source>
        <translation>Pour une action, il n’est pas certain qui l’a faite ni quand.</translation>
    </message>
    <message>
        <source>Of {n} actions it is not certain who did them and when.</source>
        <translation>Pour {n} actions, il n’est pas certain qui les a faites ni quand.</translation>
    </message>
    <message>
        <source>The library is mended. A backup was made first.</source>
        <translation>La bibliothèque est réparée. Une sauvegarde a été faite d’abord.</translation>
    </message>
</context>
<context>
    <name>StandInDialog</name>
    <message>
        <source>Stand-in</source>
        <translation>Remplacement</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A name, or the e-mail of a new facilitator</source>
        <translation>Un nom, ou l’adresse e-mail d’un nouvel animateur</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>At this meeting</source>
        <translation>À cette séance</translation>
    </message>
    <message>
        <source>At all meetings of somebody who is away</source>
        <translation>À toutes les séances d’une personne absente</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Qui est absent</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>One person stands in.</source>
        <translation>Une seule personne remplace.</translation>
    </message>
    <message>
        <source>Type one name.</source>
        <translation>Tapez un seul nom.</translation>
    </message>
    <message>
        <source>Nobody stands in yet.</source>
        <translation>Personne ne remplace encore.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Tapez un nom.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{title}: {seconds} s left</source>
        <translation>{title}&#xa0;: encore {seconds} s</translation>
    </message>
    <message>
        <source>No news from other computers yet</source>
        <translation>Pas encore de nouvelles d’autres ordinateurs</translation>
    </message>
    <message>
        <source>Last parcel for the organizer: {when}</source>
        <translation>Dernier colis pour l’organisateur&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Last news: {branch}, {when}</source>
        <translation>Dernières nouvelles&#xa0;: {branch}, {when}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Backed up {time}</source>
        <translation>Sauvegardé {time}</translation>
    </message>
    <message>
        <source>Backed up {day}</source>
        <translation>Sauvegardé {day}</translation>
    </message>
</context>
<context>
    <name>Sticks</name>
    <message>
        <source>Visiting the flash disk: do not pull it yet</source>
        <translation>Visite de la clé USB&#xa0;: ne la retirez pas encore</translation>
    </message>
    <message>
        <source>Flash disk {name}</source>
        <translation>Clé USB {name}</translation>
    </message>
    <message>
        <source>Bring in what lies on it for us and write the answer beside it, in one go.</source>
        <translation>Intégrer ce qui s’y trouve pour nous et écrire la réponse à côté, d’un seul geste.</translation>
    </message>
    <message>
        <source>Bring in and answer</source>
        <translation>Intégrer et répondre</translation>
    </message>
</context>
<context>
    <name>StoriesPage</name>
    <message>
        <source>Tell it no more</source>
        <translation>Ne plus le citer</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Récits</translation>
    </message>
    <message>
        <source>Write a post…</source>
        <translation>Écrire une publication…</translation>
    </message>
    <message>
        <source>Type a story in…</source>
        <translation>Saisir un récit…</translation>
    </message>
    <message>
        <source>What learners answer in surveys, and facilitators write after meetings, stands here: choose what is worth telling.</source>
        <translation>Ce que les participants répondent aux questionnaires et ce que les animateurs écrivent après les séances se trouve ici&#xa0;: choisissez ce qui mérite d’être cité.</translation>
    </message>
    <message>
        <source>Go to the surveys</source>
        <translation>Aller aux questionnaires</translation>
    </message>
    <message>
        <source>No story is told yet. On a circle&apos;s page, More, Stories chooses them.</source>
        <translation>Aucun récit n’est encore cité. On les choisit sur la page d’un cercle, Plus, Récits.</translation>
    </message>
    <message>
        <source>Go to the circles</source>
        <translation>Aller aux cercles</translation>
    </message>
    <message>
        <source>Tell it…</source>
        <translation>Le citer…</translation>
    </message>
    <message>
        <source>Change how it is told…</source>
        <translation>Changer la façon de le citer…</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Notes on a facilitator</source>
        <translation>Notes sur un animateur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>As her circles propose: {level}</source>
        <translation>D’après ses cercles&#xa0;: {level}</translation>
    </message>
    <message>
        <source>Somebody spoke to her on this day</source>
        <translation>Quelqu’un lui a parlé ce jour-là</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Accompagnement par</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>SurveyDialog</name>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Langue des questions</translation>
    </message>
    <message>
        <source>Goal: {goal}</source>
        <translation>But&#xa0;: {goal}</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Pas compté</translation>
    </message>
    <message>
        <source>Facilitator survey</source>
        <translation>Enquête de l’animateur</translation>
    </message>
    <message>
        <source>Learner survey</source>
        <translation>Enquête du participant</translation>
    </message>
</context>
<context>
    <name>SurveySheetsDialog</name>
    <message>
        <source>Surveys from paper</source>
        <translation>Enquêtes sur papier</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Sheets entered</source>
        <translation>Feuilles saisies</translation>
    </message>
    <message>
        <source>Digits of the next sheet</source>
        <translation>Chiffres de la feuille suivante</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>1 to 5; 0 or - leaves one out; the last digit begins the next sheet. Backspace takes the last sheet back. Enter in the empty line keeps them all.</source>
        <translation>De 1 à 5&#xa0;; 0 ou - passe une question&#xa0;; le dernier chiffre commence la feuille suivante. Retour arrière reprend la dernière feuille. Entrée dans la ligne vide les enregistre toutes.</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>Une feuille</translation>
    </message>
    <message>
        <source>{n} sheets</source>
        <translation>{n} feuilles</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
</context>
<context>
    <name>SurveysTab</name>
    <message>
        <source>Who answered the survey</source>
        <translation>Qui a répondu à l’enquête</translation>
    </message>
    <message>
        <source>Fill in…</source>
        <translation>Remplir…</translation>
    </message>
    <message>
        <source>Pass the computer round</source>
        <translation>Faire circuler l’ordinateur</translation>
    </message>
    <message>
        <source>From paper…</source>
        <translation>Depuis le papier…</translation>
    </message>
    <message>
        <source>Print slips…</source>
        <translation>Imprimer des feuillets…</translation>
    </message>
    <message>
        <source>Bring in slips…</source>
        <translation>Apporter des feuillets…</translation>
    </message>
    <message>
        <source>Facilitator survey…</source>
        <translation>Enquête de l’animateur…</translation>
    </message>
    <message>
        <source>{n} of {all} answered</source>
        <translation>{n} sur {all} ont répondu</translation>
    </message>
    <message>
        <source>Without a name: {n}.</source>
        <translation>Sans nom&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>The facilitator survey is not filled in yet.</source>
        <translation>L’enquête de l’animateur n’est pas encore remplie.</translation>
    </message>
</context>
<context>
    <name>TakeDraftsDialog</name>
    <message>
        <source>Take my drafts along</source>
        <translation>Emporter mes brouillons</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>Circles come as drafts, with their dates and texts and without any invented people.</source>
        <translation>Les cercles viennent comme brouillons, avec leurs dates et leurs textes, sans personne d’inventé.</translation>
    </message>
    <message>
        <source>Course: {title}</source>
        <translation>Cours&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Circle: {name}, from {day}</source>
        <translation>Cercle&#xa0;: {name}, à partir du {day}</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Antenne</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Leave apart</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Why: {reason}.</source>
        <translation>Pourquoi&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Taken in, they count here and travel with the next parcels. Left apart, they count nowhere and nothing is lost.</source>
        <translation>Repris, ils comptent ici et voyagent avec les prochains colis. Laissés de côté, ils ne comptent nulle part et rien n’est perdu.</translation>
    </message>
</context>
<context>
    <name>TakeOutDialog</name>
    <message>
        <source>Take data out</source>
        <translation>Extraire des données</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>Being written…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It is written. Names and telephone numbers are in it: keep it well.</source>
        <translation>C’est écrit. Des noms et des numéros de téléphone s’y trouvent&#xa0;: gardez-le bien.</translation>
    </message>
</context>
<context>
    <name>TakeUpdateDialog</name>
    <message>
        <source>A new version of CircleDesk</source>
        <translation>Une nouvelle version de CircleDesk</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>La prendre</translation>
    </message>
    <message>
        <source>Version {version}, made {day} by {maker}. The signature is genuine.</source>
        <translation>Version {version}, faite le {day} par {maker}. La signature est authentique.</translation>
    </message>
    <message>
        <source>A backup is made first. The new version is laid beside the one in use and begins with the next start. If it does not start here, the one you have now comes back by itself.</source>
        <translation>Une sauvegarde est d’abord faite. La nouvelle version est posée à côté de celle qui sert et commence au prochain démarrage. Si elle ne démarre pas ici, celle que vous avez maintenant revient d’elle-même.</translation>
    </message>
</context>
<context>
    <name>TeamGoalsDialog</name>
    <message>
        <source>The team&apos;s goals</source>
        <translation>Les objectifs de l’équipe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What your service works for, in its own words: digital skills, work and income, reading. On a circle&apos;s page, More, Goal of the team counts it to one; the impact report adds them up.</source>
        <translation>Ce que vise votre service, avec ses mots&#xa0;: numérique, travail et revenus, lecture. Sur la page d’un cercle, Plus, Objectif de l’équipe le compte pour l’un d’eux&#xa0;; le rapport d’impact les additionne.</translation>
    </message>
    <message>
        <source>One goal a line</source>
        <translation>Un objectif par ligne</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
</context>
<context>
    <name>TeamLogo</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>Logo on certificates</source>
        <translation>Logo sur les certificats</translation>
    </message>
    <message>
        <source>The team&apos;s logo</source>
        <translation>Le logo de l’équipe</translation>
    </message>
    <message>
        <source>It stands on certificates issued from now on.</source>
        <translation>Il figure sur les certificats délivrés dès maintenant.</translation>
    </message>
    <message>
        <source>No logo yet. A PNG or JPEG of at least 700 dots is best.</source>
        <translation>Pas encore de logo. Le mieux est un PNG ou JPEG d’au moins 700 points.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>«{file}» cannot be read: {why}.</source>
        <translation>«&#xa0;{file}&#xa0;» est illisible&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The logo is changed.</source>
        <translation>Le logo est changé.</translation>
    </message>
</context>
<context>
    <name>TeamQuestionsDialog</name>
    <message>
        <source>Questions at the desk</source>
        <translation>Questions à l’accueil</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>At most five, asked at sign-up behind More. Answers are counted for reports and shown nowhere by name.</source>
        <translation>Cinq au plus, posées à l’inscription sous Plus. Les réponses sont comptées pour les rapports et ne sont affichées nulle part par nom.</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>Une autre question</translation>
    </message>
    <message>
        <source>One choice a line</source>
        <translation>Un choix par ligne</translation>
    </message>
    <message>
        <source>Its choices</source>
        <translation>Ses choix</translation>
    </message>
</context>
<context>
    <name>TellLearnersDialog</name>
    <message>
        <source>Tell the learners</source>
        <translation>Prévenir les participants</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>À quel sujet</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>Langue du message</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>E-mail draft…</source>
        <translation>Brouillon d’e-mail…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Fichier de calendrier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Told by WhatsApp</source>
        <translation>Prévenus par WhatsApp</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>Par SMS</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>Le texte a été copié.</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>E-mail (*.eml)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>One learner, or the group</source>
        <translation>Un participant, ou le groupe</translation>
    </message>
    <message>
        <source>All {n} learners, or the group</source>
        <translation>Les {n} participants, ou le groupe</translation>
    </message>
    <message>
        <source>{all} learners · {phones} with a phone · {mails} with an e-mail address</source>
        <translation>{all} participants · {phones} avec un téléphone · {mails} avec une adresse e-mail</translation>
    </message>
    <message>
        <source>No SMS to: {names}</source>
        <translation>Pas de SMS à&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>TellStoryDialog</name>
    <message>
        <source>Tell a story</source>
        <translation>Citer un récit</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>Le citer</translation>
    </message>
    <message>
        <source>It stands in reports. Leave out names of others, and what nobody asked.</source>
        <translation>Il figure dans les rapports. Laissez de côté les noms d’autres personnes et ce que nul n’a demandé.</translation>
    </message>
    <message>
        <source>The teller agreed that people outside the team read it</source>
        <translation>L’auteur permet que des personnes hors de l’équipe le lisent</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>A first name, or nobody: as it may be printed.</source>
        <translation>Un prénom, ou personne&#xa0;: tel qu’il peut être imprimé.</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Raconté par</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Accord donné le</translation>
    </message>
</context>
<context>
    <name>ToBeTold</name>
    <message>
        <source>Copy the phone numbers</source>
        <translation>Copier les numéros de téléphone</translation>
    </message>
    <message>
        <source>I will tell them, or have told them</source>
        <translation>Je les préviendrai, ou je les ai prévenus</translation>
    </message>
    <message>
        <source>One learner must be told</source>
        <translation>Un participant doit être prévenu</translation>
    </message>
    <message>
        <source>{n} learners must be told</source>
        <translation>{n} participants doivent être prévenus</translation>
    </message>
    <message>
        <source>The dates of a circle are fixed from two days before its first meeting. They can be changed all the same, once you confirm.</source>
        <translation>Les dates d’un cercle sont fixées dès deux jours avant sa première séance. Elles peuvent tout de même être modifiées, une fois que vous confirmez.</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo: {action}</source>
        <translation>Annuler&#xa0;: {action}</translation>
    </message>
    <message>
        <source>Redo: {action}</source>
        <translation>Rétablir&#xa0;: {action}</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation type="unfinished">Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Save support file…</source>
        <translation>Enregistrer le fichier d’assistance…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Sign up</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Bring in signed sheets…</source>
        <translation>Apporter des feuilles signées…</translation>
    </message>
    <message>
        <source>Meetings of this week</source>
        <translation>Séances de cette semaine</translation>
    </message>
    <message>
        <source>Open the circle</source>
        <translation>Ouvrir le cercle</translation>
    </message>
    <message>
        <source>no meeting today</source>
        <translation>pas de séance aujourd’hui</translation>
    </message>
    <message>
        <source>one meeting today</source>
        <translation>une séance aujourd’hui</translation>
    </message>
    <message>
        <source>{count} meetings today</source>
        <translation>{count} séances aujourd’hui</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Rattraper</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation>Noter les présences</translation>
    </message>
    <message>
        <source>Give feedback</source>
        <translation>Donner un avis</translation>
    </message>
    <message>
        <source>Attendance not taken yet</source>
        <translation>Présences pas encore notées</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Transfer to another branch</source>
        <translation>Muter vers une autre bibliothèque</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Muter</translation>
    </message>
    <message>
        <source>Learners stay with their branch. Undo takes all of it back.</source>
        <translation>Les participants restent avec leur bibliothèque. Annuler défait le tout.</translation>
    </message>
    <message>
        <source>Choose a branch</source>
        <translation>Choisissez une bibliothèque</translation>
    </message>
    <message>
        <source>Nobody: she keeps what is hers</source>
        <translation>Personne&#xa0;: elle garde ce qui est à elle</translation>
    </message>
    <message>
        <source>To the branch</source>
        <translation>Vers la bibliothèque</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Reprend</translation>
    </message>
    <message>
        <source>No branch is chosen.</source>
        <translation>Aucune antenne n’est choisie.</translation>
    </message>
    <message>
        <source>Her circles that the colleague takes over</source>
        <translation>Ses cercles repris par le ou la collègue</translation>
    </message>
    <message>
        <source>{circle}, {branch}, next on {day}</source>
        <translation>{circle}, {branch}, prochaine séance le {day}</translation>
    </message>
    <message>
        <source>Follow-ups that go along: {n}</source>
        <translation>Suivis transmis&#xa0;: {n}</translation>
    </message>
</context>
<context>
    <name>TypeSheetDialog</name>
    <message>
        <source>Type a sheet in</source>
        <translation>Taper une feuille</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>Prendre la clé</translation>
    </message>
    <message>
        <source>Type the five lines of the recovery sheet as they are printed. This computer can then let computers into the team and put them out.</source>
        <translation>Tapez les cinq lignes de la feuille de secours telles qu’elles sont imprimées. Cet ordinateur peut alors faire entrer des ordinateurs dans l’équipe et les exclure.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clé</translation>
    </message>
</context>
<context>
    <name>TypeSortDialog</name>
    <message>
        <source>Type a sort in</source>
        <translation>Saisir un tri</translation>
    </message>
    <message>
        <source>Keep the sort</source>
        <translation>Garder le tri</translation>
    </message>
    <message>
        <source>left empty: the next free one</source>
        <translation>laissé vide&#xa0;: le prochain libre</translation>
    </message>
    <message>
        <source>Code (no name)</source>
        <translation>Code (sans nom)</translation>
    </message>
    <message>
        <source>For each card the column in which it lies.</source>
        <translation>Pour chaque carte, la colonne où elle est posée.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>UnlockDatabaseDialog</name>
    <message>
        <source>Make the database plain</source>
        <translation>Laisser la base de données ouverte</translation>
    </message>
    <message>
        <source>Make it plain</source>
        <translation>La laisser ouverte</translation>
    </message>
    <message>
        <source>Whoever takes this computer, its disk or a backup can then read all names. You can lock it again at any time.</source>
        <translation>Quiconque prend cet ordinateur, son disque ou une sauvegarde peut alors lire tous les noms. Vous pouvez la verrouiller à nouveau à tout moment.</translation>
    </message>
</context>
<context>
    <name>UpcomingMeetings</name>
    <message>
        <source>Weekly update</source>
        <translation>Nouvelles de la semaine</translation>
    </message>
    <message>
        <source>Meetings of the week</source>
        <translation>Séances de la semaine</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Open the circle</source>
        <translation>Ouvrir le cercle</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>News from {heard} branches  ·  {reported} meetings reported  ·  {new} new sign-ups</source>
        <translation>Nouvelles de {heard} antennes  ·  {reported} séances signalées  ·  {new} nouvelles inscriptions</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
</context>
<context>
    <name>Venues</name>
    <message>
        <source>A circle stays for good in the branch it is brought into: look at each venue.</source>
        <translation>Un cercle reste pour toujours dans la bibliothèque où il entre&#xa0;: regardez chaque lieu.</translation>
    </message>
    <message>
        <source>Venues and branches</source>
        <translation>Lieux et bibliothèques</translation>
    </message>
    <message>
        <source>Branch of {venue}</source>
        <translation>Bibliothèque de {venue}</translation>
    </message>
    <message>
        <source>New branch: {name}</source>
        <translation>Nouvelle bibliothèque&#xa0;: {name}</translation>
    </message>
    <message>
        <source>1 circle</source>
        <translation>1 cercle</translation>
    </message>
    <message>
        <source>{n} circles</source>
        <translation>{n} cercles</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Take a new version…</source>
        <translation>Prendre une nouvelle version…</translation>
    </message>
    <message>
        <source>Start it now</source>
        <translation>La démarrer maintenant</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>CircleDesk {version} is running.</source>
        <translation>CircleDesk {version} est en marche.</translation>
    </message>
    <message>
        <source>Version {version} begins with the next start.</source>
        <translation>La version {version} commence au prochain démarrage.</translation>
    </message>
    <message>
        <source>Version {version} did not start on this computer.</source>
        <translation>La version {version} n’a pas démarré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It runs from its source, and takes no updates.</source>
        <translation>Il tourne depuis son code source et ne prend pas de mises à jour.</translation>
    </message>
    <message>
        <source>Back to version {version}</source>
        <translation>Revenir à la version {version}</translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>Declare a certificate void</source>
        <translation>Déclarer un certificat annulé</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>Déclarer annulé</translation>
    </message>
    <message>
        <source>{serial}, {learner}. Whoever checks this certificate is told that it is void; it is never printed again. A new one gets a new number.</source>
        <translation>{serial}, {learner}. Qui vérifie ce certificat apprend qu’il est annulé&#xa0;; il n’est plus jamais imprimé. Un nouveau reçoit un nouveau numéro.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>WalkInLine</name>
    <message>
        <source>Walk-in: name, Enter (Alt+W)</source>
        <translation>Sans inscription&#xa0;: nom, Entrée (Alt+W)</translation>
    </message>
    <message>
        <source>Name of a walk-in</source>
        <translation>Nom d’une personne sans inscription</translation>
    </message>
    <message>
        <source>{name} came to {came}: {held} % of {n} held, {planned} % of {all} planned</source>
        <translation>{name} est venu à {came}&#xa0;: {held} % des {n} tenues, {planned} % des {all} prévues</translation>
    </message>
</context>
<context>
    <name>WeekBar</name>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Aller à une date…</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semaine du {day}</translation>
    </message>
</context>
<context>
    <name>WeekMessageCard</name>
    <message>
        <source>Read messages…</source>
        <translation>Lire des messages…</translation>
    </message>
    <message>
        <source>Branches can send their week’s figures by WhatsApp before the parcel comes.</source>
        <translation>Les antennes peuvent envoyer les chiffres de leur semaine par WhatsApp avant que le colis n’arrive.</translation>
    </message>
    <message>
        <source>Show the message…</source>
        <translation>Afficher le message…</translation>
    </message>
    <message>
        <source>Send the organizer this week’s figures by WhatsApp, before the parcel gets there.</source>
        <translation>Envoyez à l’organisateur les chiffres de cette semaine par WhatsApp, avant que le colis n’arrive.</translation>
    </message>
    <message>
        <source>The week in a message</source>
        <translation>La semaine en un message</translation>
    </message>
</context>
<context>
    <name>WeeklyPage</name>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Copy for WhatsApp</source>
        <translation>Copier pour WhatsApp</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>The weekly update as it will be printed</source>
        <translation>Les nouvelles de la semaine telles qu’elles seront imprimées</translation>
    </message>
    <message>
        <source>Weekly update</source>
        <translation>Nouvelles de la semaine</translation>
    </message>
    <message>
        <source>The message is copied: paste it into WhatsApp.</source>
        <translation>Le message est copié&#xa0;: collez-le dans WhatsApp.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>E-mail file…</source>
        <translation>Fichier e-mail…</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Page web…</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Classeur Excel…</translation>
    </message>
    <message>
        <source>Weekly update {day}</source>
        <translation>Nouvelles de la semaine {day}</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Semaine du {day}</translation>
    </message>
</context>
<context>
    <name>WhichDayDialog</name>
    <message>
        <source>Which day is it today?</source>
        <translation>Quel jour sommes-nous&#xa0;?</translation>
    </message>
    <message>
        <source>This is the day</source>
        <translation>C’est ce jour</translation>
    </message>
    <message>
        <source>The clock of this computer says {says}, but the newest entry is of {newest}. Nothing is lost by this. Say which day it is, and set the clock right when you can.</source>
        <translation>L’horloge de cet ordinateur indique {says}, mais l’entrée la plus récente est du {newest}. Rien n’est perdu pour autant. Dites quel jour nous sommes, et réglez l’horloge quand vous pourrez.</translation>
    </message>
    <message>
        <source>Today is</source>
        <translation>Nous sommes le</translation>
    </message>
</context>
<context>
    <name>WhoAnswersDialog</name>
    <message>
        <source>Who answers for the data</source>
        <translation>Responsable des données</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>It stands on the record of processing, on notices, and on the wall.</source>
        <translation>Cela figure au registre des traitements, sur les avis, et au mur.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Étape {number} sur {all}</translation>
    </message>
</context>
<context>
    <name>WorksheetDialog</name>
    <message>
        <source>Planning worksheet</source>
        <translation>Feuille de préparation</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>The first day and hour are known</source>
        <translation>Le premier jour et l’heure sont connus</translation>
    </message>
    <message>
        <source>First meeting</source>
        <translation>Première séance</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>How many learners</source>
        <translation>Combien de participants</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Which course</source>
        <translation>Quel cours</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Whom do you want there, and how do they hear of it?</source>
        <translation>Qui voulez-vous y voir, et comment l’apprendront-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Whom to invite</source>
        <translation>Qui inviter</translation>
    </message>
    <message>
        <source>Your goal</source>
        <translation>Votre but</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Préoccupations</translation>
    </message>
</context>
<context>
    <name>WriteNoticeDialog</name>
    <message>
        <source>New notice</source>
        <translation>Nouvel avis</translation>
    </message>
    <message>
        <source>Hang it up</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>All libraries</source>
        <translation>Toutes les bibliothèques</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>WritePostDialog</name>
    <message>
        <source>Write a post</source>
        <translation>Écrire une publication</translation>
    </message>
    <message>
        <source>Stories: one of those ticked</source>
        <translation>Récits&#xa0;: un de ceux cochés</translation>
    </message>
    <message>
        <source>Stories: up to {n} of those ticked</source>
        <translation>Récits&#xa0;: jusqu’à {n} de ceux cochés</translation>
    </message>
    <message>
        <source>The text was copied.</source>
        <translation>Le texte a été copié.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Once it is shared, note where: one press.</source>
        <translation>Une fois partagé, notez où&#xa0;: un seul clic.</translation>
    </message>
    <message>
        <source>No story whose teller agreed that people outside read it.</source>
        <translation>Aucun récit dont l’auteur accepte qu’il soit lu au-dehors.</translation>
    </message>
    <message>
        <source>One more story stays in the team.</source>
        <translation>Un autre récit reste dans l’équipe.</translation>
    </message>
    <message>
        <source>{n} more stories stay in the team.</source>
        <translation>{n} autres récits restent dans l’équipe.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Bulletin</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Story sheet</source>
        <translation>Page de récits</translation>
    </message>
    <message>
        <source>The team, last twelve months</source>
        <translation>L’équipe, douze derniers mois</translation>
    </message>
    <message>
        <source>Our library, last twelve months</source>
        <translation>Notre bibliothèque, douze derniers mois</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Shared where</source>
        <translation>Partagé où</translation>
    </message>
    <message>
        <source>Where: forum, group, notice board …</source>
        <translation>Où&#xa0;: forum, groupe, panneau…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Enregistrer en HTML…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Note that this was shared</source>
        <translation>Noter que c’est partagé</translation>
    </message>
    <message>
        <source>Made of your own figures; numbers of people below five are left out. Change what you like before you use it.</source>
        <translation>Fait de vos propres chiffres&#xa0;; les nombres de personnes inférieurs à cinq sont omis. Changez ce que vous voulez avant de l’utiliser.</translation>
    </message>
</context>
<context>
    <name>WrittenFile</name>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Copy the file’s path</source>
        <translation>Copier le chemin du fichier</translation>
    </message>
    <message>
        <source>The folder cannot be opened from here. The file lies at the path above.</source>
        <translation>Le dossier ne peut pas être ouvert d’ici. Le fichier se trouve au chemin ci-dessus.</translation>
    </message>
</context>
<context>
    <name>_Signature</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
</TS>
