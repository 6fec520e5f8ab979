import json

from onrecord.pages import jsonld, tree
from tests.pages.samples import HEADLINE, ld


def story(*scripts: str) -> jsonld.Node:
    return jsonld.story(tree.parse("<p>x</p>" + "".join(scripts), "a"), [HEADLINE])


def test_claims_of_an_article() -> None:
    node = story(
        ld(
            description="Two years &amp; a roof.",
            datePublished="2031-02-04T10:00:00Z",
            dateModified="2031-02-05",
            articleSection=["Town", "Harbour"],
            inLanguage="en-GB",
            author=[{"@type": "Person", "name": "Ann Roe"}, {"@type": "Organization", "name": "The Quay"}, "Bo Lind"],
            publisher={"name": "The Quay"},
            mainEntityOfPage={"@id": "https://quay.example/1"},
        )
    )
    assert list(jsonld.claims(node)) == [
        ("headline", HEADLINE, "json-ld"),
        ("deck", "Two years & a roof.", "json-ld"),
        ("section", "Town", "json-ld"),
        ("section", "Harbour", "json-ld"),
        ("language", "en-GB", "json-ld"),
        ("published", "2031-02-04T10:00:00Z", "json-ld"),
        ("updated", "2031-02-05", "json-ld"),
        ("author", "Ann Roe", "json-ld"),
        ("author", "Bo Lind", "json-ld"),
        ("outlet", "The Quay", "json-ld"),
        ("address", "https://quay.example/1", "json-ld"),
    ]


def test_the_page_s_own_story_is_told_from_others() -> None:
    other = ld(headline="Cat found", author="No One", datePublished="2030-01-01", articleBody="x")
    listed = ld(itemListElement=[json.loads(ld(author="No One").partition(">")[2].partition("<")[0])], author="Ann Roe")
    assert story(other, listed)["author"] == "Ann Roe"


def test_references_are_followed() -> None:
    graph = {"@graph": [
        {"@type": "NewsArticle", "headline": HEADLINE, "author": {"@id": "#roe"}},
        {"@id": "#roe", "@type": "Person", "givenName": "Ann", "familyName": "Roe"},
    ]}  # fmt: skip
    node = story(f'<script type="application/ld+json">{json.dumps(graph)}</script>')
    assert ("author", "Ann Roe", "json-ld") in list(jsonld.claims(node))


def test_broken_data_say_nothing() -> None:
    broken = ('{"@type": "NewsArticle", ', "[" * 50_000, '"words"', "", "null", "<!-- -->")
    assert story(*(f'<script type="application/ld+json">{one}</script>' for one in broken)) == {}


def test_wrappings_are_taken_off() -> None:
    inner = ld(articleBody="<p>It &amp;amp; that</p>").partition(">")[2].rpartition("<")[0]
    node = story(f'<script type="application/LD+JSON; charset=utf-8">//<![CDATA[\n{inner}\n//]]></script>')
    assert jsonld.body(node).split() == ["It", "&", "that"]


def test_values_of_odd_types_are_passed_over() -> None:
    node = story(ld(author=[3, None, {"name": ["Ann Roe"]}, {"@id": 4}], datePublished=2031, description={"a": 1}))
    assert [one[:2] for one in jsonld.claims(node)] == [("headline", HEADLINE), ("author", "Ann Roe")]
