"""Morango's own routes."""

from django.urls import include, path

urlpatterns = [path("", include("morango.urls"))]
