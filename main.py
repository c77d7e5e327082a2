"""Shopfront: `python main.py --help` tells the rest. The commands are in `ui/command_line/`."""

from ui.command_line.program import cli

if __name__ == "__main__":
    cli()
