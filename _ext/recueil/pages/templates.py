"""Templates: the fragments' environment, and what makes it fast on ten thousand pages.

Jinja asks of every call whether it wants the context, of every attribute whether it is an
item, and of every value whether it is markup, in Python; ours are methods that want nothing,
attributes, and markup or text.
"""

from __future__ import annotations

from collections.abc import Callable
from gettext import NullTranslations
from pathlib import Path
from typing import Any

from jinja2 import (
    BytecodeCache,
    Environment,
    FileSystemBytecodeCache,
    PackageLoader,
    Template,
    nodes,
)
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import Macro, new_context
from markupsafe import Markup

from recueil.markup import bare, filled, trusted

_PARTS = "macros.html"

_INSTEAD = (
    "from recueil.markup import safe as escape; from recueil.pages.templates import _Part as Macro"
)
"""What stands in a compiled template behind Jinja's own imports."""


class _Part(Macro):
    """A macro, mostly given just what it takes."""

    def __call__(self, *values: Any, **words: Any) -> str:  # noqa: ANN401
        """Return the part as HTML."""
        if words or self.caller or len(values) != len(self.arguments):
            return super().__call__(*values, **words)
        return trusted(self._func(*values))


class _Code(CodeGenerator):
    """Compiles calls and attributes to Python's own: `here.verb(action)` is just that.

    What is missing is an error at its line in the template, not an empty text.
    """

    def visit_Call(  # noqa: N802
        self, node: nodes.Call, frame: Frame, forward_caller: bool = False
    ) -> None:
        """Write a call; nothing that our templates call wants Jinja's context."""
        if node.dyn_args or node.dyn_kwargs:
            self.fail("calls are written in full here", node.lineno)
        self.visit(node.node, frame)
        self.write("(")
        for value in (*node.args, *node.kwargs):
            self.visit(value, frame)
            self.write(", ")
        self.write("caller=caller)" if forward_caller else ")")

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802
        """Write an attribute."""
        self.visit(node.node, frame)
        self.write(f".{node.attr}")


class _Environment(Environment):
    """An environment whose templates escape and call parts as we do."""

    code_generator_class = _Code

    def _generate(self, *source: Any, **options: Any) -> str:  # noqa: ANN401
        imports, rest = super()._generate(*source, **options).split("\n", 1)
        return f"{imports}; {_INSTEAD}\n{rest}"  # on one line: places are told by line


class _Messages:
    """What templates say through `_()` and `{% trans %}`, each message looked up once."""

    def __init__(self, messages: NullTranslations) -> None:
        self._messages = messages
        self._said: dict[str, Markup] = {}

    def gettext(self, message: str, **words: object) -> Markup:
        """Return a message, its words escaped."""
        if words:
            return filled(self._messages.gettext(message), words)
        if message not in self._said:
            self._said[message] = filled(self._messages.gettext(message), {})
        return self._said[message]

    def ngettext(self, one: str, many: str, number: int, **words: object) -> Markup:
        """Return a message for a number."""
        return filled(self._messages.ngettext(one, many, number), {"num": number, **words})


COMPILED: list[BytecodeCache] = []
"""Where compiled templates are kept between processes, if anywhere.

Nobody but the preview keeps them: what is compiled depends on this program as well, which its
process is sure to have loaded."""


def keep_compiled(folder: Path) -> None:
    """Keep compiled templates in a folder from now on, for children of this process too."""
    COMPILED[:] = [FileSystemBytecodeCache(str(folder))]


class Templates:
    """The fragments in one language, autoescaped; `shown` is what all of them see."""

    def __init__(self, messages: NullTranslations, **shown: object) -> None:
        self._environment = _Environment(
            loader=PackageLoader("recueil", "fragments"),
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            cache_size=-1,
            bytecode_cache=COMPILED[0] if COMPILED else None,
            extensions=["jinja2.ext.i18n"],
        )
        said = _Messages(messages)
        environment: Any = self._environment
        environment.policies["ext.i18n.trimmed"] = True
        environment.install_gettext_callables(said.gettext, said.ngettext, newstyle=True)
        environment.filters["striptags"] = bare
        environment.globals.update(shown)
        environment.globals.update(_=said.gettext, gettext=said.gettext, ngettext=said.ngettext)
        self._seen_by_all: dict[str, object] = dict(environment.globals)
        self._templates: dict[str, Template] = {}

    def macro(self, name: str) -> Callable[..., Markup]:
        """Return one of the parts that repeat."""
        found: Callable[..., Markup] = getattr(self._environment.get_template(_PARTS).module, name)
        return found

    def show(self, **more: object) -> None:
        """Let all templates see more."""
        self._environment.globals.update(more)
        self._seen_by_all.update(more)

    def render(self, name: str, shown: dict[str, object]) -> Markup:
        """Return a fragment as HTML."""
        environment = self._environment
        if name not in self._templates:
            self._templates[name] = environment.get_template(name)
        template = self._templates[name]
        seen = self._seen_by_all | shown
        context = new_context(environment, name, template.blocks, seen, shared=True)
        try:
            return trusted("".join(template.root_render_func(context)))
        except Exception:
            environment.handle_exception()  # raises again, with the line of the fragment
