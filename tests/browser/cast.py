"""Who is who in the stories that are told in a browser: what stands before the @ of their address."""

KOEN, MARC, LEEN, SARAH = "koen.de-smet", "marc.peeters", "leen.aerts", "sarah.wouters"
NELE, TINE, BRAM, GRIET = "nele.claes", "tine.hermans", "bram.jacobs", "griet.baert"
