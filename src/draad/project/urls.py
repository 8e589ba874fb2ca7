"""Every address, room by room."""

from importlib import import_module
from pkgutil import iter_modules

from django.urls import URLPattern, URLResolver

from draad.desk import pages

handler400 = "draad.desk.failing.not_understood"
handler404 = "draad.desk.room.nothing_here"
handler500 = "draad.desk.failing.went_wrong"
handler429 = "draad.desk.pages.aanmelden.views.too_often"

urlpatterns: list[URLPattern | URLResolver] = []
for _room in sorted(module.name for module in iter_modules(pages.__path__) if module.ispkg):
    urlpatterns += import_module(f"{pages.__name__}.{_room}.urls").urlpatterns
