"""Fuzzing: what takes any bytes, and a program that looks for bytes that break it."""
