"""First and last names as a Belgian hospital has them, by where the family's names come from. Combined by chance."""

# ruff: noqa: RUF001 - names as their families write them

from typing import NamedTuple

from draad.rules.text import Language


class Origin(NamedTuple):
    """Names that go together, how often they are drawn, and the languages that their people read."""

    weight: float
    first: str
    last: str
    languages: tuple[tuple[Language, float], ...]


NL: tuple[tuple[Language, float], ...] = (("nl", 1.0),)

ORIGINS = (
    Origin(
        62,
        "An Annelies Annick Arne Bart Bert Birgit Brecht Caroline Charlotte Christel Dirk Dries Eline Ellen Els Emma "
        "Evi Femke Frank Geert Goedele Greet Griet Hanne Hans Hilde Ilse Ingrid Jan Jana Jef Jelle Jeroen Joris Julie "
        "Karen Karolien Katleen Kim Kobe Koenraad Kristof Laura Leen Lies Lieselot Lieve Linde Lisa Lore Lut Maarten "
        "Maja Marleen Martine Mieke Mia Nele Nathalie Nick Nina Peter Pieter Ria Rik Robbe Roos Sander Sara Silke "
        "Sien Simon Steven Stijn Tine Tinne Tim Veerle Vera Wim Wouter Yves",
        "Adriaens Baeten Bauwens Beckers Boonen Bosmans Callebaut Coppens Cools Cuypers Daems Declerck Decoster "
        "Demeyer Deprez Devos Dewulf Dierckx Driesen Engelen Franssen Geerts Gielen Goethals Goossens Hendrickx "
        "Hermans Heylen Huybrechts Ivens Jacobs Janssens Joris Kerkhofs Kuppens Lambrechts Laureyns Lenaerts Lievens "
        "Luyten Maertens Mariën Martens Mertens Michiels Moens Nijs Nuyts Ooms Pauwels Pieters Quintens Raes Reynaert "
        "Rombouts Sanders Segers Sels Smets Stevens Swinnen Theunis Timmermans Torfs Vandamme Vandenberghe Vanhoof "
        "Vandevelde Verbeeck Vercammen Verhaegen Verlinden Verstraete Vos Vranken Wauters Wellens Wuyts Wynants",
        NL,
    ),
    Origin(
        9,
        "Alain Amélie Benoît Brigitte Cédric Claire Corinne Damien Élodie Fabienne Florence Geoffrey Hélène Isabelle "
        "Jérôme Laurence Manon Mathieu Muriel Nadine Olivier Pascale Quentin Sandrine Thibault Véronique",
        "Bodart Collard Delcourt Delvaux Dubois Dumont Fontaine Gérard Gillet Hanot Henrotte Lambert Laurent Lejeune "
        "Leroy Marchal Noël Piron Renard Rousseau Simonis Thiry Warnier",
        (("fr", 0.8), ("nl", 0.2)),
    ),
    Origin(
        8,
        "Abdel Amal Anissa Bilal Fatiha Hanan Hassan Houda Ikram Ilias Imane Jamila Karim Khadija Loubna Mohamed "
        "Mounir Naima Nora Rachid Rania Salma Samira Souad Younes Yousra Zineb",
        "Ait Amrani Azzouzi Bakkali Benhaddou Bouazza Boujdaini Chakir Daoudi Fadil Ghazali Hamdaoui Idrissi Kadiri "
        "Laaroussi Mansouri Ouali Rahmani Saidi Tahiri Yachou Zeroual",
        (("nl", 0.85), ("fr", 0.15)),
    ),
    Origin(
        5,
        "Aylin Ayşe Burak Cem Deniz Elif Emine Emre Esra Fatma Gül Hakan Kübra Mehmet Merve Murat Selin Sevgi Tuba "
        "Yasin Zeynep",
        "Acar Aksoy Arslan Aydın Bulut Çelik Demir Doğan Erdoğan Güneş Kaya Kılıç Koç Özdemir Polat Şahin Taş Yavuz "
        "Yıldız",
        NL,
    ),
    Origin(
        4,
        "Alphonse Aimée Béatrice Blaise Chancelle Clarisse Christelle Dieudonné Espérance Fidèle Gisèle Grâce "
        "Josée Merveille Nadège Patience Pélagie Rose Serge Solange",
        "Ilunga Kabongo Kalala Kasongo Kayembe Lukusa Mbuyi Mukendi Mutombo Ngoy Nkulu Nsimba Tshibangu Tshilombo "
        "Uwimana Niyonzima Habimana",
        (("fr", 0.5), ("nl", 0.5)),
    ),
    Origin(
        4,
        "Agnieszka Anca Bogdan Cristina Dorota Elena Ewa Gabriela Ioana Iwona Kamila Katarzyna Magdalena Marta Mihai "
        "Monika Oksana Oleksandr Piotr Radu Tetiana",
        "Bielak Bondarenko Constantin Dumitrescu Grabowska Ionescu Kowal Kravets Lewandowski Marin Nowicka Pavlenko "
        "Popa Sadowska Stan Wójcik Zając",
        (("nl", 0.7), ("en", 0.3)),
    ),
    Origin(
        4,
        "Ana Antonio Beatriz Carla Daniela Diego Fabio Giulia Inês Luca Lucía Maria Marco Paula Pilar Rita Rosa Sofia "
        "Teresa Vincenzo",
        "Almeida Bianchi Caruso Costa Fernandes Ferrara García Gomes Greco López Marino Martín Moreira Navarro Pinto "
        "Ramos Rizzo Sousa",
        (("nl", 0.6), ("fr", 0.4)),
    ),
    Origin(
        3,
        "Angelica Anjali Bashir Farid Joy Lakshmi Maricel Mariam Nisha Noor Priya Rahul Rosario Samir Sunita Tenzin "
        "Thi Yusuf Zahra",
        "Ahmadi Bautista Castillo Haidari Khalil Mahato Mendoza Nguyen Nair Patel Pillai Qasemi Reyes Salazar "
        "Shrestha Thapa Tran",
        (("nl", 0.5), ("en", 0.5)),
    ),
    Origin(
        1,
        "Anke Dieter Elfriede Guido Heike Jürgen Karin Manfred Petra Ursula",
        "Brandt Heinen Hoffmann Kessel Küpper Mertes Pauels Schröder Schmitz Theissen",
        (("de", 0.9), ("nl", 0.1)),
    ),
)
