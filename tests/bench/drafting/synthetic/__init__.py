"""Invented reports with known truth, in three languages, in the ways in which bodies report."""

from bench.drafting.synthetic.administration import ADMINISTRATION
from bench.drafting.synthetic.assembly import ASSEMBLY
from bench.drafting.synthetic.board import BOARD
from bench.drafting.synthetic.climate import CLIMATE
from bench.drafting.synthetic.commission import COMMISSION
from bench.drafting.synthetic.contracting import CONTRACTING
from bench.drafting.synthetic.doors import DOORS
from bench.drafting.synthetic.experts import ENGLISH
from bench.drafting.synthetic.french import FRENCH
from bench.drafting.synthetic.functional import FUNCTIONAL
from bench.drafting.synthetic.heritage import HERITAGE
from bench.drafting.synthetic.labour import LABOUR
from bench.drafting.synthetic.observations import OBSERVATIONS
from bench.drafting.synthetic.orchards import ORCHARDS
from bench.drafting.synthetic.paper import PAPER
from bench.drafting.synthetic.parties import PARTIES
from bench.drafting.synthetic.property import PROPERTY
from bench.drafting.synthetic.protocol import PROTOCOL
from bench.drafting.synthetic.regional import REGIONAL
from bench.drafting.synthetic.report import Piece, Report
from bench.drafting.synthetic.rights import RIGHTS
from bench.drafting.synthetic.roadmap import ROADMAP
from bench.drafting.synthetic.shepherds import SHEPHERDS
from bench.drafting.synthetic.spanish import SPANISH
from bench.drafting.synthetic.standards import STANDARDS
from bench.drafting.synthetic.strategy import STRATEGY
from bench.drafting.synthetic.trade import TRADE
from bench.drafting.synthetic.transport import TRANSPORT
from bench.drafting.synthetic.treaty import TREATY
from bench.drafting.synthetic.whistles import WHISTLES

__all__ = ["ENGLISH", "FRENCH", "REPORTS", "ROADMAP", "SPANISH", "Piece", "Report"]

REPORTS = (
    FRENCH,
    ENGLISH,
    SPANISH,
    TRADE,
    TREATY,
    PARTIES,
    REGIONAL,
    BOARD,
    RIGHTS,
    OBSERVATIONS,
    CLIMATE,
    HERITAGE,
    FUNCTIONAL,
    STANDARDS,
    LABOUR,
    PROPERTY,
    COMMISSION,
    ADMINISTRATION,
    ROADMAP,
    STRATEGY,
    PROTOCOL,
    ASSEMBLY,
    TRANSPORT,
    CONTRACTING,
    DOORS,
    SHEPHERDS,
    ORCHARDS,
    PAPER,
    WHISTLES,
)
