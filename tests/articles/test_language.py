"""The language of a page."""

import pytest

from onrecord.articles import language


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The ferry sailed again on Thursday, and its owner said that it would not be sold to the island."),
        ("es", "El barco volvió a salir el jueves, y su dueño dijo que no se lo venderá a la isla por ahora."),
        (
            "fr",
            "Le bateau est reparti jeudi, et son propriétaire a dit qu'il ne serait pas vendu à une île pour le moment.",
        ),
        ("pt", "O barco voltou a sair na quinta-feira, e o seu dono disse que não o vai vender à ilha por enquanto."),
        ("de", "Die Fähre ist am Donnerstag wieder gefahren, und der Besitzer sagt, dass sie nicht verkauft wird."),
        ("ko", "여객선이 목요일에 다시 출항했다"),
        ("ja", "フェリーは木曜日に再び出航した"),
        ("he", "המעבורת הפליגה שוב ביום חמישי"),
        (None, "Lima Quito 41 Tansy"),
        (None, ""),
        (None, "Paseo Kestrel Bayan Tansy Doru Marufu Nkosi Lomax Osei Brandt Funes Halvorsen Moyo Dzvova Nambiar"),
    ],
)
def test_code(code: str | None, text: str) -> None:
    assert language.code(text) == code
