"""Who does what a verb says, and to whom it is done."""

import pytest

from onrecord.events import clauses
from tests.events.sentences import sentence

CASES = [
    # sentence, the verb, who does it, to whom it is done
    ("Rebels|NOUN|nsubj|1|NNS shelled|VERB|root|1|VBD Goma|PROPN|obj|1", "shelled", "Rebels", "Goma"),
    ("Goma|PROPN|nsubj:pass|2 was|AUX|aux:pass|2 shelled|VERB|root|2|VBN by|ADP|case|4 rebels|NOUN|obl:agent|2|NNS", "shelled", "rebels", "Goma"),
    ("Goma|PROPN|nsubj:pass|2 was|AUX|aux:pass|2 shelled|VERB|root|2|VBN", "shelled", None, "Goma"),
    # relative clauses
    ("Gunmen|NOUN|nsubj|5|NNS who|PRON|nsubj|2|WP robbed|VERB|acl:relcl|0|VBD a|DET|det|4 bank|NOUN|obj|2 fled|VERB|root|5|VBD", "robbed", "Gunmen", "bank"),
    ("Men|NOUN|nsubj|4|NNS whom|PRON|obj|3|WP police|NOUN|nsubj|3 held|VERB|acl:relcl|0|VBD fled|VERB|root|4|VBD", "held", "police", "Men"),
    ("Men|NOUN|nsubj|3|NNS police|NOUN|nsubj|2 held|VERB|acl:relcl|0|VBD fled|VERB|root|3|VBD", "held", "police", "Men"),
    ("Men|NOUN|nsubj|4|NNS held|VERB|acl|0|VBN by|ADP|case|3 police|NOUN|obl:agent|1 fled|VERB|root|4|VBD", "held", "police", "Men"),
    ("Men|NOUN|nsubj|3|NNS carrying|VERB|acl|0|VBG guns|NOUN|obj|1 fled|VERB|root|3|VBD", "carrying", "Men", "guns"),
    # control and raising
    ("Kenya|PROPN|nsubj|1 agreed|VERB|root|1|VBD to|PART|mark|3 send|VERB|xcomp|1|VB troops|NOUN|obj|3", "send", "Kenya", "troops"),
    ("They|PRON|nsubj|1 asked|VERB|root|1|VBD Iran|PROPN|obj|1 to|PART|mark|4 free|VERB|xcomp|1|VB Okoro|PROPN|obj|4", "free", "Iran", "Okoro"),
    ("She|PRON|nsubj:pass|2 was|AUX|aux:pass|2 forced|VERB|root|2|VBN to|PART|mark|4 leave|VERB|xcomp|2|VB Mali|PROPN|obj|4", "leave", "She", "Mali"),
    ("She|PRON|nsubj|1 called|VERB|root|1|VBD on|ADP|case|3 Iran|PROPN|obl|1 to|PART|mark|5 free|VERB|advcl|1|VB him|PRON|obj|5", "free", "Iran", "him"),
    ("She|PRON|nsubj|1 accused|VERB|root|1|VBD Iran|PROPN|obj|1 of|SCONJ|mark|4 arming|VERB|advcl|1|VBG rebels|NOUN|obj|4", "arming", "Iran", "rebels"),
    ("She|PRON|nsubj:pass|2 was|AUX|aux:pass|2 held|VERB|root|2|VBN after|SCONJ|mark|4 hitting|VERB|advcl|2|VBG him|PRON|obj|4", "hitting", "She", "him"),
    ("She|PRON|nsubj|1 accused|VERB|root|1|VBD Iran|PROPN|obj|1 of|SCONJ|mark|4 arming|VERB|acl|2|VBG rebels|NOUN|obj|4", "arming", "Iran", "rebels"),
    ("Police|NOUN|nsubj|1 seized|VERB|root|1|VBD men|NOUN|obj|1|NNS to|PART|mark|4 question|VERB|advcl|1|VB them|PRON|obj|4", "question", "Police", "them"),
    ("Okoro|PROPN|nsubj|1 said|VERB|root|1|VBD so|ADV|advmod|1 while|SCONJ|mark|4 meeting|VERB|advcl|1|VBG Bello|PROPN|obj|4", "meeting", "Okoro", "Bello"),
    ("Fiji|PROPN|nsubj|1 stopped|VERB|root|1|VBD short|ADJ|advmod|1|JJ of|SCONJ|mark|4 shelling|VERB|advcl|2|VBG Goma|PROPN|obj|4", "shelling", "Fiji", "Goma"),
    ("Fiji|PROPN|nsubj|1 stopped|VERB|root|1|VBD short|ADJ|advmod|1|JJ of|SCONJ|mark|4 shelling|VERB|advcl|1|VBG Goma|PROPN|obj|4", "shelling", "Fiji", "Goma"),
    # by whom
    ("Men|NOUN|nsubj:pass|2|NNS were|AUX|aux:pass|2 beaten|VERB|root|2|VBN at|ADP|case|4 hands|NOUN|obl|2|NNS of|ADP|case|6 troops|NOUN|nmod|4", "beaten", "troops", "Men"),
    ("Men|NOUN|nsubj:pass|2|NNS were|AUX|aux:pass|2 shot|VERB|root|2|VBN dead|ADJ|xcomp|2|JJ by|ADP|case|5 police|NOUN|obl:agent|3", "shot", "police", "Men"),
    ("Police|NOUN|nsubj|1 shot|VERB|root|1|VBD dead|ADJ|xcomp|1|JJ Okoro|PROPN|obj|2", "shot", "Police", "Okoro"),
    ("Raid|NOUN|nsubj:pass|1|NN killed|VERB|root|1|VBD ten|NUM|obj|1|CD", "killed", "Raid", "ten"),
    # coordination
    ("Police|NOUN|nsubj|1 held|VERB|root|1|VBD and|CCONJ|cc|3 charged|VERB|conj|1|VBD Okoro|PROPN|obj|3", "held", "Police", "Okoro"),
    ("Police|NOUN|nsubj|1 held|VERB|root|1|VBD and|CCONJ|cc|3 charged|VERB|conj|1|VBD Okoro|PROPN|obj|3", "charged", "Police", "Okoro"),
    # nouns that govern an infinitive
    ("Chad|PROPN|nmod:poss|2 's|PART|case|0 threat|NOUN|nsubj|5 to|PART|mark|4 expel|VERB|acl|2|VB failed|VERB|root|5|VBD", "expel", "Chad", None),
    ("Chad|PROPN|nsubj|1 announced|VERB|root|1|VBD plans|NOUN|obj|1|NNS to|PART|mark|4 expel|VERB|acl|2|VB him|PRON|obj|4", "expel", "Chad", "him"),
    ("Chad|PROPN|nsubj|1 answered|VERB|root|1|VBD Mali|PROPN|nmod:poss|4 's|PART|case|2 sanctions|NOUN|obj|1|NNS with|ADP|case|6 threats|NOUN|nmod|4|NNS to|PART|mark|8 expel|VERB|acl|6|VB him|PRON|obj|8", "expel", "Chad", "him"),
    ("Fiji|PROPN|nsubj|3 is|AUX|cop|3 a|DET|det|3 donor|NOUN|root|3 giving|VERB|acl|3|VBG millions|NOUN|obj|4|NNS", "giving", "Fiji", "millions"),
    # what parsers make of headlines and of short sentences
    ("Okello|PROPN|root|0|NNP to|PART|mark|2 meet|VERB|advcl|0|VB envoys|NOUN|obj|2|NNS", "meet", "Okello", "envoys"),
    ("Nurses|NOUN|root|0|NNS ended|VERB|acl|0|VBN a|DET|det|3 strike|NOUN|obj|1 .|PUNCT|punct|0", "ended", "Nurses", "strike"),
    ("Three|NUM|root|0|CD held|VERB|acl|0|VBN in|ADP|case|3 Oslo|PROPN|obl|1", "held", None, "Three"),
    ("She|PRON|nsubj|1 made|VERB|root|1|VBD plans|NOUN|obj|1|NNS Okoro|PROPN|appos|2|NNP later|ADV|advmod|5 rejected|VERB|acl|2|VBD", "rejected", "Okoro", "plans"),
    ("She|PRON|nsubj|1 spoke|VERB|root|1|VBD a|DET|det|3 plan|NOUN|nsubj|6|NN Okoro|PROPN|appos|3|NNP later|ADV|advmod|6 rejected|VERB|ccomp|1|VBD", "rejected", "Okoro", "plan"),
    ("Rebels|NOUN|nsubj|1|NNS overran|VERB|ccomp|3|VBD officials|NOUN|nsubj|3|NNS said|VERB|root|3|VBD killing|VERB|advcl|3|VBG Okoro|PROPN|obj|4", "killing", "Rebels", "Okoro"),
    ("Fiji|PROPN|compound|1|NNP spurns|VERB|root|1|VBZ offer|NOUN|obj|1", "spurns", "Fiji", "offer"),
    # participles that are taken for pasts
    ("Okoro|PROPN|nsubj:pass|2 was|AUX|aux:pass|2 convicted|VERB|root|2|VBN and|CCONJ|cc|4 jailed|VERB|conj|2|VBD", "jailed", None, "Okoro"),
    ("Men|NOUN|nsubj|5|NNS sentenced|VERB|acl|0|VBD to|ADP|case|3 death|NOUN|obl|1 have|AUX|aux|5 fled|VERB|root|5|VBN", "sentenced", None, "Men"),
    # who is blamed for it, who is first to do it, who stands before the list's last
    ("Courts|NOUN|nsubj|1|NNS jailed|VERB|root|1|VBD Okoro|PROPN|obj|1 for|ADP|case|4 years|NOUN|obl|1|NNS for|SCONJ|mark|6 killing|VERB|acl|4|VBG Bello|PROPN|obj|6", "killing", "Okoro", "Bello"),
    ("She|PRON|nsubj|3 was|AUX|cop|3 first|ADJ|amod|3 envoy|NOUN|root|3 to|PART|mark|5 see|VERB|acl|3|VB Goma|PROPN|obj|5", "see", "She", "Goma"),
    ("Foes|NOUN|nsubj|2|NNS Lima|PROPN|nsubj|2 renewed|VERB|root|2|VBD ties|NOUN|obj|2|NNS", "renewed", "Lima", "ties"),
    ("Troops|NOUN|nsubj|1|NNS fled|VERB|root|1|VBD by|ADP|case|3 boats|NOUN|obl|1|NNS and|CCONJ|cc|5 Lima|PROPN|conj|3 banned|VERB|advcl|1|VBD it|PRON|obj|6", "banned", "Lima", "it"),
    ("Chad|PROPN|nsubj|1 won|VERB|root|1|VBD cases|NOUN|obj|1|NNS against|ADP|case|4 Okoro|PROPN|nmod|2 for|SCONJ|mark|6 arming|VERB|advcl|1|VBG rebels|NOUN|obj|6", "arming", "Okoro", "rebels"),
    ("Chad|PROPN|nsubj|1 allowed|VERB|root|1|VBD Okoro|PROPN|obj|1 to|PART|mark|4 join|VERB|acl|2|VB marches|NOUN|obj|4", "join", "Okoro", "marches"),
    # whose aim it is, and who went on to do it
    ("She|PRON|nsubj|1 praised|VERB|root|1|VBD Oman|PROPN|nmod:poss|4 's|PART|case|2 efforts|NOUN|obj|1|NNS to|PART|mark|6 help|VERB|advcl|1|VB Chad|PROPN|obj|6", "help", "Oman", "Chad"),
    ("Li|PROPN|nsubj|1 joined|VERB|root|1|VBD in|ADP|case|5 Fiji|PROPN|nmod:poss|5 's|PART|case|3 push|NOUN|obl|1|NN to|PART|mark|7 help|VERB|advcl|1|VB Chad|PROPN|obj|7", "help", "Fiji", "Chad"),
    ("Okoro|PROPN|nsubj|1 came|VERB|root|1|VBD then|ADV|advmod|3 held|VERB|parataxis|1|VBD Bello|PROPN|obj|3", "held", "Okoro", "Bello"),
    # who is let do it, where the parser takes the verb for a noun
    ("Chad|PROPN|nsubj|1 let|VERB|root|1|VBD the|DET|det|4 Star|PROPN|compound|4 dock|NOUN|obj|1", "let", "Chad", "Star"),
    # headlines without an auxiliary; a line with a full stop is active
    ("Hundreds|NOUN|nsubj|1|NNS arrested|VERB|root|1|VBD at|ADP|case|3 rally|NOUN|obl|1", "arrested", None, "Hundreds"),
    ("Hundreds|NOUN|nsubj|1|NNS marched|VERB|root|1|VBD at|ADP|case|3 rally|NOUN|obl|1", "marched", "Hundreds", None),
    ("Hundreds|NOUN|nsubj|1|NNS arrested|VERB|root|1|VBD at|ADP|case|3 rally|NOUN|obl|1 .|PUNCT|punct|1", "arrested", "Hundreds", None),
    ("Five|NUM|root|0|CD deported|VERB|acl|0|VBD from|ADP|case|3 Malta|PROPN|obl|1", "deported", None, "Five"),
    ("Okoro|PROPN|nsubj|1 mauled|VERB|root|1|VBN by|ADP|case|3 Bello|PROPN|obl:agent|1", "mauled", "Bello", "Okoro"),
    # objects that several verbs share, wherever they hang
    ("Police|NOUN|nsubj|1 held|VERB|root|1|VBD tried|VERB|conj|1|VBD and|CCONJ|cc|4 jailed|VERB|conj|1|VBD Okoro|PROPN|obj|4", "held", "Police", "Okoro"),
    ("Police|NOUN|nsubj|1 held|VERB|root|1|VBD tried|VERB|conj|1|VBD and|CCONJ|cc|4 jailed|VERB|conj|1|VBD Okoro|PROPN|obj|4", "tried", "Police", "Okoro"),
    ("Police|NOUN|nsubj|1 found|VERB|root|1|VBD and|CCONJ|cc|3 held|VERB|conj|1|VBD Okoro|PROPN|obj|1", "held", "Police", "Okoro"),
    ("Police|NOUN|nsubj|1 found|VERB|root|1|VBD him|PRON|obj|1 and|CCONJ|cc|4 left|VERB|conj|1|VBD", "left", "Police", None),
    # an object taken for an indirect one, a doer hung on the one it is done to, and who is called what
    ("Lima|PROPN|nsubj|1 thanked|VERB|root|1|VBD Fiji|PROPN|iobj|1", "thanked", "Lima", "Fiji"),
    ("Aid|NOUN|nsubj:pass|2 was|AUX|aux:pass|2 offered|VERB|root|2|VBN to|ADP|case|4 rebels|NOUN|obl|2 by|ADP|case|6 Okoro|PROPN|nmod|4", "offered", "Okoro", "Aid"),
    ("Lima|PROPN|nsubj|1 called|VERB|root|1|VBD the|DET|det|3 premier|ADJ|xcomp|1|JJ a|DET|det|5 thief|NOUN|xcomp|1", "called", "Lima", "premier"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "verb", "agent", "patient"), CASES)
def test_both_sides(text: str, verb: str, agent: str | None, patient: str | None) -> None:
    [at] = [token for token in sentence(text) if token.text == verb]
    doing, done_to = clauses.agent(at).token, clauses.patient(at).token
    assert (doing and doing.text, done_to and done_to.text) == (agent, patient)


def test_a_clause_without_those_within_it() -> None:
    text = "Rebels|NOUN|nsubj|1|NNS shelled|VERB|root|1|VBD Goma|PROPN|obj|1 where|ADV|advmod|5 people|NOUN|nsubj|5 slept|VERB|acl:relcl|2|VBD"
    doc = sentence(text)
    assert {token.text for token in clauses.clause(doc[2])} == {"Rebels", "shelled", "Goma"}


def test_who_says_what_a_pronoun_does() -> None:
    doc = sentence("Chad|PROPN|nsubj|1 said|VERB|root|1|VBD it|PRON|nsubj|4 had|AUX|aux|4 won|VERB|ccomp|1|VBN")
    assert clauses.reporting_subject(doc[2]) == doc[0]
    assert clauses.reporting_subject(doc[0]) is None


def test_a_participle_beside_the_main_clause_has_its_subject() -> None:
    doc = sentence(
        "Lima|PROPN|nsubj|1 urged|VERB|root|1|VBD Quito|PROPN|obj|1 to|PART|mark|4 act|VERB|xcomp|1|VB ,|PUNCT|punct|6 "
        "calling|VERB|advcl|4|VBG on|ADP|case|8 Bogota|PROPN|obl|6"
    )
    found = clauses.agent(doc[6]).token
    assert found is not None
    assert found.text == "Lima"


def test_a_joined_verb_goes_with_the_verb_of_its_form() -> None:
    doc = sentence(
        "Police|NOUN|nsubj|2|NNS are|AUX|aux|2|VBP sifting|VERB|root|2|VBG rubble|NOUN|obj|2 after|ADP|case|5 "
        "shells|NOUN|obl|2|NNS killed|VERB|acl|5|VBD ten|NUM|obj|6 and|CCONJ|cc|9 hurt|VERB|conj|2|VBD two|NUM|obj|9"
    )
    found = clauses.agent(doc[9]).token
    assert found is not None
    assert found.text == "shells"


def test_a_relative_pronoun_behind_a_preposition_means_the_noun_before_it() -> None:
    text = "Okoro|PROPN|obj|3 with|ADP|case|2 whom|PRON|obl|4|WP thanked|VERB|root|3|VBD dined|VERB|advcl|3|VBD"
    doc = sentence(text)
    found = clauses.antecedent(doc[2])
    assert found is not None
    assert found.text == "Okoro"
    assert clauses.antecedent(sentence(text.replace("with|ADP|case", "then|ADV|advmod"))[2]) is None
