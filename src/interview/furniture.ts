/** Lines that a page carries for itself, as data: buttons, invitations, legal lines, advertisement. */

interface FurnitureRow {
  pattern: RegExp;
  reason: string;
  /** A word that a text may use too: furniture where it stands apart from a sentence below it. */
  apart?: true;
  /** A word that ends a letter: furniture where a name stands below it. */
  signs?: true;
  /** A heading of questions that are not the text’s: furniture where the line below asks and nothing else of it stands there. */
  asks?: true;
  /** The sign before it is its own, and no bullet of a list. */
  dotted?: true;
  /** What comes below the end of a text: nothing that follows without a mark of its own is the text’s. */
  ends?: true;
}

const own = 'the page’s own furniture';
const advertisement = 'advertisement';
const assistant = 'the words of an assistant around the text';

const rows: FurnitureRow[] = [
  { pattern: /^continue your preparation with /i, reason: 'the page’s invitation to its related guides' },
  // Advertisement.
  { pattern: /^drop your cv and /i, reason: advertisement },
  {
    pattern:
      /^(?:advertisement|advert|sponsored(?: content| by .{1,40})?|promoted|anzeige|werbung|gesponsert|publicité|sponsorisé|pubblicità|sponsorizzato)$/i,
    reason: advertisement,
  },
  {
    pattern:
      /^(?:want to |looking to |ready to |need help|struggling (?:to|with) )?(?:build|create|try|get|start|download|join|practi[cs]e|explore|discover|browse|check|see|find|upgrade|book|boost|land|generate|upload|write|prepare|unlock|watch|learn|improve|use|meet|hire|apply|search|claim|take|grab|save|polish|optimi[sz]e|tailor|impress|master|ace|help|your)\b(?=.{0,160}\b(?:our (?:free|ai|expert|mock|coach|course|guide|app|template|tool|newsletter|builder|resume|cv|community|team|partner|latest|premium)|resume (?:builder|template|maker|in|now|today|with|review|example|checker)s?|cv (?:builder|template|maker|in|now|today|with|review|example|checker)s?|cover letter (?:builder|template|maker|in|now|today|example)s?|resume$|for free|free trial|free (?:resume|cv|account|template|course|e-?book|guide|demo|webinar|checklist)|with ai|ai[- ]powered|in (?:just )?\d+ (?:minutes|clicks|seconds|steps)|mock interviews?\b.{0,40}(?:free|now|today|coach)|your inbox|job alerts?|jobs? near you|matching jobs|\d+% off|premium|start now|sign up))[^?]{0,200}[.!]?$/i,
    reason: advertisement,
  },
  {
    pattern:
      /^(?:build|create|write|upload|download|improve) (?:a |an |your )?(?:free |perfect |professional |winning )?(?:resume|résumé|cv|cover letter)\b.{0,100}$/i,
    reason: advertisement,
  },
  {
    pattern:
      /^(?:créez|téléchargez|essayez|découvrez|inscrivez-vous|abonnez-vous|postulez|rejoignez|recevez|préparez)\b(?=.{0,160}\b(?:cv|gratuit\w*|newsletter|lettre de motivation|compte|application|modèles?|offres d.emploi|ia|premium))[^?]{0,200}$/i,
    reason: advertisement,
  },
  {
    pattern:
      /^(?:jetzt|erstellen sie|erstelle|laden sie|lade|melden sie sich|testen sie|teste|abonnieren|kostenlos|entdecken sie|bewirb dich|üben sie)\b(?=.{0,160}(?:lebenslauf|kostenlos|gratis|newsletter|vorlage|anschreiben|registrieren|anmelden|\bki\b|\bapp\b|premium|herunterladen|stellenangebote))[^?]{0,200}$/i,
    reason: advertisement,
  },
  {
    pattern:
      /^(?:crea|scarica|prova|iscriviti|scopri|registrati|abbonati|candidati|ricevi|preparati)\b(?=.{0,160}\b(?:cv|curriculum|gratis|gratuit\w*|newsletter|app|lettera di presentazione|modello|ia|premium|offerte di lavoro))[^?]{0,200}$/i,
    reason: advertisement,
  },
  // What a page says of itself.
  {
    pattern:
      /^(?:sign (?:up|in)|subscribe|create (?:a|your) (?:free )?account|log ?in|share (?:this|on)|back to (?:top|all)|skip to|follow us|download (?:the|our) app|get the app|read more|view all|load more|print this page)\b.{0,80}$/i,
    reason: own,
  },
  {
    pattern:
      /^(?:privacy(?: policy| notice)?|terms(?: of use| of service| and conditions|)|imprint|impressum|datenschutz(?:erklärung)?|agb|mentions légales|confidentialité|politique de confidentialité|conditions d.utilisation|note legali|informativa sulla privacy|contact us|about us|accessibility|sitemap)(?:\s?[|·•].*)?$/i,
    reason: own,
  },
  {
    pattern:
      /^(?:©|\(c\)\s(?=.{0,60}\b(?:19|20)\d{2}\b)|copyright\b)|^(?:.{0,120}\W)?all rights reserved\.?$|^(?:tous droits réservés|alle rechte vorbehalten|tutti i diritti riservati)\.?$/i,
    reason: own,
  },
  { pattern: /^page \d{1,4}(?: (?:of|\/) \d{1,4})?$|^https?:\/\/\S+$|^www\.\S+$/i, reason: own },
  {
    pattern:
      /^(?:(?:we|this (?:site|website|page)) (?:use|uses) cookies|(?:accept|reject|manage|allow)(?: all)? cookies|cookie\b|accept all$|reject all$|nous utilisons des cookies|ce site utilise des cookies|(?:tout )?(?:accepter|refuser)(?: les cookies| tout)?$|wir (?:verwenden|nutzen) cookies|diese (?:website|seite) verwendet cookies|alle (?:akzeptieren|ablehnen)$|cookies? akzeptieren|utilizziamo (?:i )?cookie|questo sito utilizza (?:i )?cookie|accetta (?:tutti|tutto|i cookie)|rifiuta (?:tutti|tutto))(?!\p{L}).{0,240}$/iu,
    reason: 'the page’s note on cookies',
  },
  {
    pattern:
      /^(?=.*(?<!\p{L})cookies?(?!\p{L}))(?=.*(?<!\p{L})(?:accept|accepter|acceptez|akzeptier\p{L}*|accett\p{L}*|refus\p{L}*|ablehn\p{L}*|rifiut\p{L}*|site|website|webseite|sito|consent|consentement|einwilligung)(?!\p{L})).{0,260}$/iu,
    reason: 'the page’s note on cookies',
  },
  {
    pattern: /^\[(?:button|input|submit|img|image|logo|icon|menu|link|ad)\b[^\]]{0,40}\].{0,60}$/i,
    reason: 'a button or a picture of the page',
  },
  {
    pattern:
      /^(?:reading time|read time|temps de lecture|lesezeit|lesedauer|tempo di lettura)\s?:?\s?(?:about |ca\. |env\. )?\d{1,3}.{0,30}$|^\d{1,3}[\s-]?min(?:ute|uten|uti|s|utes)?\.?(?:\s(?:read|reading|de lecture|lesezeit|di lettura|to read))$|^(?=.{0,100}\b\d{1,3}[\s-]?min(?:ute|s|utes)?\.?\s(?:read|de lecture|lesezeit|di lettura))[^?]{0,100}$/i,
    reason: 'the page’s reading time',
  },
  {
    pattern:
      /^(?:written|posted|reviewed|edited|published|authored|fact-checked|medically reviewed) (?:by|on)\b.{0,80}$|^(?:last )?(?:updated|published|posted|modified|edited|review(?:ed)?)(?: on)?\s?:?\s.{0,24}\b(?:19|20)\d{2}\b.{0,40}$|^(?:publié|mis à jour|modifié|rédigé)(?:e)?\s(?:le|par)\b.{0,80}$|^(?:veröffentlicht|aktualisiert|zuletzt (?:aktualisiert|geändert)|geschrieben von|stand:)\s?.{0,80}$|^(?:pubblicato|aggiornato|scritto|ultimo aggiornamento)(?:\s(?:il|da|di))?\b.{0,80}$|^(?:author|autor|autore|auteur)\s?:\s.{0,60}$/i,
    reason: 'who wrote the page, and when',
  },
  {
    pattern: /^[Bb]y \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}(?:\s?[|·•,–-].{0,60})?$/u,
    reason: 'who wrote the page, and when',
  },
  {
    pattern:
      /^(?:home|homepage|accueil|startseite|you are here:?|vous êtes ici\s?:?|sie sind hier:?|ti trovi in:?)\s*(?:[>›»/|→·]\s*[^>›»/|→]{1,60}){1,8}$/i,
    reason: 'the way to the page',
  },
  { pattern: /^[^>›»→?.:]{2,40}(?:\s[>›»]\s[^>›»→?.:]{2,60}){2,8}$/, reason: 'the way to the page' },
  {
    pattern:
      /^\d[\d.,]*\s?[km]?\s(?:likes?|comments?|shares?|views?|repl(?:y|ies)|upvotes?|votes?|claps?|followers?|reactions?|j.aime|commentaires?|partages?|vues|kommentare?|gefällt mir|aufrufe|commenti|visualizzazioni|condivisioni)(?:\s?[·|•,–-]\s?.{0,80})?$/i,
    reason: 'what readers of the page did',
    ends: true,
  },
  {
    pattern:
      /^(?:posted by )?u\/[\w-]{2,30}\b.{0,60}$|^r\/\w{2,30}(?:\s?[·•].{0,60})?$|^level \d{1,2}$|^\[deleted\]$|^\d{1,6} points?(?:\s?[·•]\s?.{0,40})?$|^(?:·|•)?\s?\d{1,2}\s?(?:h|hr|hours?|days?|d|mo|months?|y|yr|years?)(?:\.)?\sago$|^(?:reply|share|report|save|follow|give award|award|upvote|downvote|vote|edit)(?:\s+\d{0,5}\s*(?:reply|share|report|save|follow|give award|award|upvote|downvote|vote|edit)){1,6}$|^(?:op|moderator|top \d{1,2}% commenter)$/i,
    reason: 'what a forum writes around its posts',
  },
  {
    pattern:
      /^(?:anonymous (?:interview candidate|employee|user).{0,80}|interviewed? (?:for|at) .{2,80}\bat .{2,60}|(?:answer question|add (?:an )?answer|be the first to answer(?: this question)?|\d{1,4} answers?|was this (?:helpful|answer helpful)\??|helpful\s?\(?\d{0,5}\)?|flag as inappropriate|view answers?|show answers?|see answer|hide answer|interview question)\.?)$/i,
    reason: 'what a list of questions writes around each',
  },
  {
    pattern:
      /^(?:(?:sure|certainly|of course|absolutely|great)[!,.—–-].{0,40}\bhere\b.{0,200}|(?:would you like|do you want|shall i|should i)\b.{0,12}\b(?:me|i)\b.{0,200}|(?:let me know|feel free to ask|i hope this helps|hope this helps|good luck)\b.{0,160}|(?:chatgpt|claude|gemini|copilot|you|the assistant) (?:said|responded|replied|asked):?|vous avez (?:dit|demandé)\s?:?|(?:chatgpt|claude|gemini|copilot) a (?:dit|répondu)\s?:?|(?:du hast|sie haben) (?:gesagt|gefragt)\s?:?|(?:chatgpt|claude|gemini|copilot) (?:sagte|hat (?:gesagt|geantwortet))\s?:?|hai (?:detto|chiesto)\s?:?|(?:chatgpt|claude|gemini|copilot) ha (?:detto|risposto)\s?:?|bien sûr.{0,160}\bquestions\b.{0,100}|(?:natürlich|gerne)[!,.].{0,200}|certo.{0,160}\bdomande\b.{0,100}|bonne chance\b.{0,80}|viel erfolg\b.{0,80}|in bocca al lupo\b.{0,80})$/i,
    reason: assistant,
  },
  {
    pattern:
      /^(?:here (?:are|is) .{0,120}\b(?:interview )?(?:questions|q&as?|guide)\b.{0,160}|(?:ok(?:ay)?|so|right|alright)\b.{0,30}\bfirst (?:one|question)\b.{0,60}|(?:below|following) are .{0,120}\bquestions\b.{0,120}|voici .{0,160}\bquestions\b.{0,100}|hier sind .{0,160}\bfragen\b.{0,100}|ecco .{0,160}\bdomande\b.{0,100})$/i,
    reason: 'a sentence that leads to the questions',
  },
  {
    pattern:
      /^(?:strictly )?(?:private (?:and|&) )?(?:confidential|internal use only|for internal use only)\b[^.?!]{0,60}$/i,
    reason: 'a note on who may read it',
  },
  {
    pattern: /^\[[a-z]{1,2}\]\s?\S.{0,240}$/,
    reason: 'a comment on the text',
  },
  {
    pattern:
      /^(?:created|last edited|last modified)(?:(?: time)?\s?:| by)\s.{2,60}(?:, last modified.{0,60})?$|^click here to expand\W{0,4}$|^(?:like\s+)?be the first to like this\.?$|^no labels$$/i,
    reason: 'what a wiki writes around its pages',
  },
  {
    pattern:
      /^…\s?(?:see more|more)$|^(?:like|comment|repost|send|share|save)(?:\s+(?:like|comment|repost|send|share|save)){1,5}$|^\d[\d.,]*\s?[km]?(?:\s?·\s?\d[\d.,]*\s?[km]?\s(?:comments?|reposts?|shares?|reactions?)){1,3}$|^(?:#[\p{L}\p{N}_]{2,40}\s*){2,20}$|^(?:save|bookmark) this (?:for|post)\b.{0,120}$|^(?:♻\ufe0f?\s?)?(?:repost|reshare) (?:if|this|to)\b.{0,120}$/iu,
    reason: 'what a network writes around its posts',
  },
  {
    pattern:
      /^(?:edit|update|eta)(?: ?\d{1,2})?:\s\S.{0,200}$|^(?:up|down)vote$|^last edited by\b.{0,80}$|^top$|^\d{1,4} posts?(?: • page .{0,20})?$|^re: \S.{0,120}$|^\^\(.{0,200}\)$|^(?:i am|this is) a bot\b.{0,200}$|^permalink(?: (?:embed|save|parent|report|give award|reply|source|context)){1,8}$|^\[[–+-]\]\s?\S.{0,80}$|^(?:sent|posted) from my\b.{0,60}$|^view \d[\d.,]*k? (?:upvotes?|shares?|comments?|replies)$|^\d{1,4} of \d{1,4} answers$/i,
    reason: 'what a forum writes around its posts',
    ends: true,
  },
  { pattern: /^post by\b.{0,80}$|^[\w.-]{2,30} wrote:?\s?↑?$/i, reason: 'what a forum writes around its posts' },
  {
    pattern:
      /^[^.?!]{2,80}\bwas asked(?:…|\.{3})?$|^anonymous$|^less$|^↳$|^\d{1,4} interview questions? reported by\b.{0,40}$|^\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december) (?:19|20)\d{2}$/i,
    reason: 'what a list of questions writes around each',
  },
  {
    pattern: /^viewing \d{1,4} ?[-–] ?\d{1,4} of \d{1,5}\b.{0,60}$/i,
    reason: 'what a list of questions writes around each',
    ends: true,
  },
  {
    pattern:
      /^(?:chatgpt|claude|gemini|copilot|perplexity|le chat|mistral|grok|deepseek|meta ai)\b.{0,20}\b(?:make mistakes|display inaccurate)\b.{0,120}$|^sources and related content$|^(?:chatgpt|claude|gemini|copilot|perplexity|le chat|mistral|grok|deepseek|meta ai) (?:peut|kann|può)\b.{0,160}$|^ai[- ]generated content may\b.{0,60}$|^(?:ki[- ]generierte inhalte|les contenus générés par ia|i contenuti generati (?:dall['’]ia|da ia))\b.{0,80}$|^google[- ]apps$|^(?:ask a follow[- ]?up|ask anything|edit in a page|poser une question complémentaire|nachfrage stellen|fai una domanda di approfondimento)(?:…|\.{3})?$/i,
    reason: assistant,
    ends: true,
  },
  {
    pattern:
      /^(?:was this (?:article|page|post|content) (?:helpful|useful)\b.{0,40}|explore (?:similar|more|related) .{2,40}|related:\s\S.{0,100}|more from .{2,60}|recommended (?:from|for) .{2,40}|read more from .{2,60}|written by$|thanks for reading\b.{0,200}|thank you for reading\b.{0,120}|subscribe (?:now|for free).{0,80}|leave a comment|discussion about this post|(?:enjoyed|liked) this (?:post|article)\b.{0,80}|if you (?:enjoyed|liked|found) this\b.{0,160}|cet article vous a(?:-t-il)? .{0,60}|war dieser artikel hilfreich\b.{0,20}|questo articolo (?:è stato|ti è stato) utile\b.{0,20})$/i,
    reason: 'what a page writes below its text',
    ends: true,
  },
  {
    pattern:
      /^(?:on|le|am|il)\s.{5,100}\b(?:wrote|a écrit|schrieb(?:\s.{2,60})?|ha scritto)\s?:$|^-{2,}\s?(?:original message|forwarded message|ursprüngliche nachricht|message d['’]origine|messaggio originale)\s?-{2,}$|^begin forwarded message:$/i,
    reason: 'who wrote a letter, and when',
  },
  {
    pattern:
      /^(?:hi|hello|hey|dear|bonjour|cher|chère|hallo|liebe[rs]?|sehr geehrte[rs]?|ciao|gentile|cara|caro)\s(?:all|both|team|everyone|folks|alle|tous|tutti|\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3})(?:[,!]|[,–—-]?\s.{2,80}:|,\s[^?]{2,120}[.!])$/iu,
    reason: 'the beginning of a letter',
  },
  {
    pattern:
      /^(?:would you like|do you want|shall i|want me to)\b(?=.{0,160}\b(?:pdf|word|docx?|document|slides?|table|version|export|format|quiz|mock|flashcards?|tailor|expand|turn|convert|practi[cs]e)\b).{0,200}\?$/i,
    reason: assistant,
    ends: true,
  },
  {
    pattern:
      /^published using google docs$|^report abuse$|^learn more$|^updated automatically every \d+ minutes$|^open in app$|^member-only story$|^read in app$|^view (?:this post|in your browser|online)\b.{0,80}$|^unsubscribe$/i,
    reason: own,
  },
  {
    pattern: /^owned by \p{Lu}.{1,60}$|^(?:add label|no comments|\d{1,4} likes? this)$/iu,
    reason: 'what a wiki writes around its pages',
  },
  {
    pattern:
      /^(?:join the conversation|sort by:?.{0,20})$|^(?:et vous|and you|what about you|how about you|und sie|und du|e voi|e tu)\b.{0,100}\?$|^(?:what|which) (?:one |question )?would you (?:add|ask|choose)\b.{0,80}\?$|^j['’]aime(?:\s+(?:commenter|republier|partager|envoyer)){1,4}$|^gefällt mir(?:\s+(?:kommentieren|teilen|senden|reposten)){1,4}$|^consiglia(?:\s+(?:commenta|diffondi|condividi|invia)){1,4}$/i,
    reason: 'what a network writes around its posts',
    ends: true,
  },
  {
    pattern:
      /^(?:created|made|erstellt|créé|creato) (?:with|mit|avec|con) (?:gemini|claude|chatgpt|copilot|perplexity)\b.{0,60}$|^(?:gemini|claude|chatgpt|copilot|perplexity)[- ](?:conversation|unterhaltung|chat|conversazione)\b.{0,40}$|^conversation (?:with|avec|con) (?:gemini|claude|chatgpt|copilot)\b.{0,40}$|^(?:shared by|partagé par|geteilt von|condivis[ao] da)\s.{1,60}$|^(?:this is a (?:shared )?copy of a|cette conversation est une|dies ist eine|questa è una)\b(?=.{0,100}(?:conversation|chat|copie|kopie|copia)).{0,120}$|^(?:thought|reasoned|worked|searched|réflexion|nachgedacht|ragionato)\b(?: (?:for|durant|pendant|für|per))? (?:\d{1,3} ?(?:s|sec(?:onds?)?|m|min(?:utes?)?|secondes?|sekunden|secondi|minuti|minuten)\b.{0,20}|a (?:few seconds|couple of seconds)|the web)$|^(?:show|hide) thinking$|^(?:searched|analy[sz]ed|read) \d{1,3} (?:sites|sources|files)$/i,
    reason: assistant,
  },
  {
    pattern:
      /^(?:would you like|do you want|shall i|want me to|souhaitez-vous|voulez-vous|veux-tu|souhaites-tu|möchten sie|möchtest du|soll ich|vuoi che|desidera che|vuole che)\b(?=.{0,160}(?<!\p{L})(?:\bme\b|\bi\b|que (?:je|j['’])|que j|ich|che (?:ne |te |le |li |la )?(?:aggiunga|prepari|traduca|crei|faccia|scriva|generi))).{0,200}\?$/iu,
    reason: assistant,
    ends: true,
  },
  {
    pattern: /^related$|^people also ask$|^(?:verwandte fragen|questions connexes|à lire aussi|domande correlate)$/i,
    reason: 'what a page writes below its text',
    asks: true,
    ends: true,
  },
  {
    pattern:
      /^(?:your )?kindle notes for:?\b.{0,120}$|^(?:highlight|note|bookmark|markierung|notiz|lesezeichen|surlignement|note|signet|evidenziazione|nota|segnalibro)\s?(?:\((?:yellow|blue|pink|orange|gelb|blau|rosa|orange|jaune|bleu|rose|giallo|blu|arancione)\)\s?)?[-–—|]\s?(?:[^>]{1,80}>\s?)?(?:page|location|seite|position|page|emplacement|pagina|posizione)\s\d{1,5}\b.{0,60}$/i,
    reason: 'what a reader of books writes around what was marked',
  },
  {
    pattern:
      /^(?:publié (?:à l['’]aide de|avec) google docs|veröffentlicht (?:über|mit) google docs|signaler un cas d['’]utilisation abusive|signaler (?:un )?abus|en savoir plus|mise à jour automatique toutes les \d+ minutes|missbrauch melden|weitere informationen|(?:wird )?alle \d+ minuten automatisch aktualisiert|segnala (?:una )?violazione|segnala (?:un )?abuso|scopri di più|si aggiorna automaticamente ogni \d+ minuti|aggiornamento automatico ogni \d+ minuti)\.?$/i,
    reason: own,
  },
  {
    dotted: true,
    pattern:
      /^\+ ?(?:follow|folgen|suivre|segui)$|^(?:to view or add a comment, sign in|zum anzeigen oder hinzufügen von kommentaren einloggen|pour afficher ou ajouter un commentaire, identifiez-vous|per visualizzare o aggiungere un commento, accedi)\.?$|^(?:more articles by|weitere artikel von|autres articles de|altri articoli di)\s.{2,60}$|^(?:gefällt mir|kommentieren|commenter|republier|commenta|consiglia|diffondi condividi|diffondi)$|^(?:view more comments|most relevant|all comments|see all \d+ comments|top contributor|group expert|write an answer(?:…|\.{3})?)$|^(?:(?:i )?hope (?:it|this|that) helps|j['’]espère que ça (?:aide|aidera)|hoffe,? (?:es|das) hilft|spero (?:sia utile|aiuti))\b.{0,60}$/iu,
    reason: 'what a network writes around its posts',
    ends: true,
  },
  {
    pattern: /^(?:send|envoyer|senden|invia|mehr anzeigen|afficher plus|voir plus|mostra altro|vedi altro)$/i,
    reason: 'a button or a picture of the page',
    apart: true,
  },
  {
    pattern:
      /^(?:on m['’]a demandé|man fragte mich|mir wurde gefragt|ich wurde gefragt|mi è stato chiesto|mi hanno chiesto|[^.?!]{2,80} (?:wurde gefragt|a été interrogée?|ha ricevuto la domanda))(?:…|\.{3})?$|^(?:anonyme|anonym|anonimo)$|^\d{1,4} (?:réponses?|antwort(?:en)?|rispost[ae])$|^(?:utile|hilfreich)\s?\(\d{1,5}\)$|^(?:répondre à la question|frage beantworten|rispondi alla domanda|soyez la première personne à répondre.{0,40}|seien sie der erste.{0,60}|rispondi per primo.{0,40})$|^\d{1,4} (?:questions d['’]entretien signalées|fragen (?:aus|im) .{3,40}|domande di colloquio segnalate)\b.{0,60}$|^\d{1,2}\.? (?:janv(?:ier|\.)?|févr(?:ier|\.)?|mars|avril|mai|juin|juil(?:let|\.)?|août|sept(?:embre|\.)?|oct(?:obre|\.)?|nov(?:embre|\.)?|déc(?:embre|\.)?|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre) (?:19|20)\d{2}$/iu,
    reason: 'what a list of questions writes around each',
  },
  {
    pattern:
      /^(?:affichage de|angezeigt werden|visualizzazione di|mostrati) \d{1,4}\s?(?:à|bis|[-–]|a)\s?\d{1,4}\s(?:sur|von|di|su)\s\d{1,5}\b.{0,60}$/i,
    reason: 'what a list of questions writes around each',
    ends: true,
  },
  {
    pattern:
      /^(?:glassdoor|indeed|linkedin|xing|welcome to the jungle|stepstone|monster)(?:\s?[|·•]\s?[\p{L} ]{1,30}){1,8}$|^(?:find jobs|find salaries|company reviews|post a job|employers ?\/ ?post job|career (?:guide|advice)|interviewing|resumes & cover letters|explore (?:more|all) articles|upload your (?:resume|cv))$|^the .{2,60} editorial team (?:comprises|is|consists)\b.{0,200}$/iu,
    reason: own,
  },
  {
    pattern:
      /^(?:share|teilen|partager|condividi)\s?:$|^(?:related|similar|recommended|more) (?:articles?|posts?|reading|content)\s?:?$/i,
    reason: 'what a page writes below its text',
    ends: true,
  },
  {
    pattern: /^(?:merci d['’]avoir lu|danke fürs lesen|vielen dank fürs lesen|grazie per aver letto)\b.{0,200}$/i,
    reason: 'what a page writes below its text',
    ends: true,
  },
  {
    dotted: true,
    pattern:
      /^[·•∙]\s?(?:paid|payant|bezahlt|a pagamento)$|^(?:privacy|confidentialité|datenschutz)\s?[∙·•]\s?(?:terms|conditions|nutzungsbedingungen|termini|collection notice).{0,60}$|^\d{1,2}\.? (?:jan|feb|fév|mar|mär|apr|avr|may|mai|mag|jun|jui|giu|jul|lug|aug|aoû|ago|sep|set|oct|okt|ott|nov|dec|déc|dez|dic)\p{L}*\.?,? 20\d{2}$/iu,
    reason: own,
  },
  {
    pattern:
      /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica),?\s(?:\d{1,2}\.?\s\p{L}{3,9}|\p{L}{3,9}\s\d{1,2}),?\s20\d{2}(?:,?\s\d{1,2}:\d{2}(?:\s?[ap]m)?)?$|^\d{1,2}:\d{2}$|^created with (?:onenote|evernote|notion)\b.{0,20}$/iu,
    reason: 'when a note was made',
  },
  {
    dotted: true,
    pattern: /^[·•]\s?\d{1,2}\s?(?:h|d|w|m|y|min|hrs?|days?|weeks?|std\.?|tage?|j|sem\.?|g|ore|giorni)\s?[·•]?$/i,
    reason: 'what a network writes around its posts',
  },
  { pattern: /^backlinks(?: \(\d{1,3}\))?$/i, reason: 'what a wiki writes around its pages', ends: true },
  {
    pattern:
      /^\[?(?:end of (?:recording|transcript|interview|call|document)|fin de l['’]enregistrement|ende der aufnahme|fine della registrazione)\]?\.?$|^(?:thank you|thanks|merci|danke|grazie)(?: for (?:your attention|listening|watching|your time))?[!.]?$/i,
    reason: 'what ends a recording or a presentation',
    ends: true,
  },
  {
    pattern:
      /^\[(?:crosstalk|laughter|laughs?|laughing|inaudible.{0,20}|unintelligible.{0,20}|pause|silence|music|applause|noise|coughs?|overlapping.{0,20}|rires?|lachen|risate|pausa|\d{1,2}:\d{2}(?::\d{2})?)\]$|^(?:recorded|transcribed)(?: on)?\s(?=.{0,30}\b20\d{2}\b).{2,80}$|^(?:duration|recording date|date of (?:the )?recording)\s?:\s.{1,60}$/i,
    reason: 'a note of a transcript',
  },
  {
    pattern:
      /^--$|^(?:sincerely|cordially|yours (?:sincerely|faithfully|truly))(?: yours)?,?$|^(?:this|the information in this) (?:e-?mail|message)(?: and .{0,40})? (?:is|are|may be|contains?)\b.{0,30}\b(?:confidential|privileged|intended)\b.{0,200}$/i,
    reason: 'the end of a letter',
    ends: true,
  },
  {
    pattern:
      /^(?:all the best|best(?: wishes)?|thanks(?: again)?|many thanks|cheers|regards|warmly|kindly|take care|xx?|love|a presto|un saluto|saluti|bien à (?:vous|toi)|à bientôt|amicalement|bises|lg|vg|mfg|liebe grüße|beste grüße|gruß|grüße|schöne grüße|merci|danke|grazie)[,!.]?$/i,
    reason: 'the end of a letter',
    signs: true,
    ends: true,
  },
  {
    pattern: /^in list\s\S.{0,80}$|^(?:add a comment|write a comment)(?:…|\.{3})?$|^hide details$|^show details$/i,
    reason: 'what a board of tasks writes around a card',
  },
  {
    pattern:
      /^partager (?:cet article|cette page|sur)\b.{0,80}$|^condividi (?:questo|questa|su)\b.{0,80}$|^(?:diesen )?(?:artikel|beitrag) teilen\b.{0,80}$/i,
    reason: 'a button or a picture of the page',
  },
  {
    pattern:
      /^(?:cordiali saluti|distinti saluti|bien cordialement|cordialement|mit freundlichen grüßen|viele grüße|kind regards|best regards|warm regards|freundliche grüße|beste grüße),?$/i,
    reason: 'the end of a letter',
    ends: true,
  },
  {
    pattern:
      /^\* (?:indicates required question|gibt eine erforderliche frage an|indique une question obligatoire|indica una domanda obbligatoria|required)$|^(?:short|long)[- ](?:answer|response)(?: text)?$|^(?:réponse (?:courte|longue)|kurzantwort|langantwort|risposta (?:breve|lunga))$|^(?:your answer|votre réponse|meine antwort|deine antwort|la tua risposta)$|^never submit passwords through google forms\.?$|^this content is neither created nor endorsed by google\b.{0,40}$|^this (?:form|content) was created (?:inside|by)\b.{0,80}$|^(?:submit|clear form|switch account|not shared|google forms|microsoft forms|powered by microsoft forms)$/i,
    reason: 'what a form writes around its questions',
    dotted: true,
  },
  {
    pattern:
      /^#(?:separator|html|columns|(?:tags|deck|notetype|guid) ?column|deck|notetype|tags|if matches)\s?:\s?\S.{0,80}$/i,
    reason: 'what a program of flash cards writes above its cards',
  },
  {
    pattern:
      /^(?:copy|copier|kopieren|copia)(?:r|iare)? (?:(?:the|this|la|cette|die|diese|questa) )?(?:answer|question|réponse|antwort|frage|risposta|domanda)$|^(?:(?:die |diese )?(?:antwort|frage) kopieren)$|^(?:show|hide|voir|afficher|masquer|mostra|nascondi|see) (?:the |la |l['’])?(?:answer|réponse|risposta)$|^(?:antwort (?:anzeigen|ausblenden|zeigen))$/i,
    reason: 'a button or a picture of the page',
  },
  {
    pattern:
      /^(?:learn|read|find out|discover|see|explore) more (?:about|on|in|at|from)\b[^.?!:]{2,80}$|^(?:see also|read also|also read|read next|à lire aussi|lire aussi|lesen sie auch|lies auch|auch interessant|leggi anche|vedi anche)\s?[:：]\s?[^?]{2,120}$|^(?:en savoir plus sur|mehr (?:über|zu)|scopri di più su)\s[^.?!:]{2,80}$/i,
    reason: 'a link of the page',
  },
  {
    pattern: /^slide \d{1,3}(?: (?:of|\/) \d{1,3})?$|^speaker notes:?$/i,
    reason: 'what a presentation writes around its pages',
  },
  {
    pattern: /^forwarded from\b.{0,60}$|^@\w{3,40} \| subscribe$/i,
    reason: 'what a messenger writes around its words',
    ends: true,
  },
  {
    pattern: /^(?:many )?thanks?(?: you)?(?: so much| a lot)? for (?:this|sharing|posting|the)\b.{0,60}$/i,
    reason: 'what readers of the page did',
  },
  {
    pattern:
      /^(?:copy|copied!?|copy (?:link|code|text)|share|tweet|pin it|like|reply|save|print|bookmark|report|follow|permalink|unfollow|edit|see (?:more|less)|show (?:more|less)|read aloud|regenerate|retry|expand(?: all)?|collapse(?: all)?|listen|download|email|facebook|twitter|linkedin|whatsapp|pinterest|x|copier|partager|imprimer|enregistrer|kopieren|teilen|drucken|speichern|merken|copia|condividi|stampa|salva)(?:\s?[|·•/]\s?[\p{L} ]{1,20}|\s(?:copy|share|tweet|pin it|like|reply|save|print|email|facebook|twitter|linkedin|whatsapp|pinterest|x)){0,8}$/iu,
    reason: 'a button or a picture of the page',
    apart: true,
  },
  {
    pattern:
      /^(?:menu|search|home|blog|careers?|jobs|companies|salaries|register|help|newsletter|next|previous|prev|back|suivant|précédent|retour|weiter|zurück|avanti|indietro|recherche|suche|cerca|accueil|connexion|se connecter|anmelden|accedi|startseite|skip|close|fermer|schließen|chiudi|(?:previous|next) (?:article|post|page|question))(?:\s?[|·•/]\s?[\p{L} ]{1,20}){0,8}$/iu,
    reason: own,
    apart: true,
  },
];

/** The rows as one pattern for each set of flags: nearly all lines are of the text, and one look tells it. */
const anyRow = [...Map.groupBy(rows, ({ pattern }) => pattern.flags)].map(
  ([flags, group]) => new RegExp(group.map(({ pattern }) => `(?:${pattern.source})`).join('|'), flags),
);

const longest = 260;
/** A shorter line below is a title or a heading rather than what a term means. */
const shortestSentence = 30;
const beginnings = /^[\p{L}\p{N}©([\]·•∙#…↳♻@^*+-]/u;

const name = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u;

/** What a line is if it is none of the text’s: why, and whether the text has ended above it. */
export interface Furniture {
  reason: string;
  ends: boolean;
  /** Whether it may begin as a point of a list does. */
  dotted: boolean;
}

/** Whether a line is the page’s own, or null. `below` is the line under it, '' where that is blank. */
export function readFurniture(text: string, below = ''): Furniture | null {
  if (text.length > longest || text === '' || !beginnings.test(text)) return null;
  if (!anyRow.some((pattern) => pattern.test(text))) return null;
  const row = rows.find(
    ({ pattern, signs, asks }) =>
      pattern.test(text) && !(signs && !name.test(below)) && !(asks && !below.endsWith('?')),
  );
  if (!row || (row.apart && below.length > shortestSentence && /[.!?…]$/.test(below))) return null;
  return { reason: row.reason, ends: row.ends ?? false, dotted: row.dotted ?? false };
}

/** Why a line is the page’s own furniture, or null. */
export const furnitureReason = (text: string, below = ''): string | null => readFurniture(text, below)?.reason ?? null;
