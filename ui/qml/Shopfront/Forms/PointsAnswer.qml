/* A line or an area: a list of places. */

PlaceAnswer {}
