"""Invented reports with known truth, in three languages, in the ways in which bodies report."""

from bench.drafting.synthetic.experts import ENGLISH
from bench.drafting.synthetic.french import FRENCH
from bench.drafting.synthetic.report import Piece, Report
from bench.drafting.synthetic.spanish import SPANISH
from bench.drafting.synthetic.trade import TRADE

__all__ = ["ENGLISH", "FRENCH", "REPORTS", "SPANISH", "TRADE", "Piece", "Report"]

REPORTS = (FRENCH, ENGLISH, SPANISH, TRADE)
