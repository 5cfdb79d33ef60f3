# Everything one does here has its name below; `make` alone lists them, in French or in English.
#
#   make PYTHON=/path/to/python3     another Python than the first found
#   make test PYTEST_ARGS="-k symbols"   make bench BENCH_ARGS=…   make lock LOCK_ARGS=--upgrade

VENV := .venv
PY := $(VENV)/bin/python
LOCALE := _ext/recueil/locale
CATALOGUES := $(patsubst %.po,%.mo,$(wildcard $(LOCALE)/*/LC_MESSAGES/*.po))
PYBABEL := PYTHONPATH=_ext $(PY) -m babel.messages.frontend --quiet
UV_COMPILE := $(PY) -m uv pip compile --quiet --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --custom-compile-command 'make lock'

PYTEST_ARGS ?= -n auto
CHECK_ARGS ?=
NEW_ARGS ?=
DRAFT_ARGS ?=
BENCH_ARGS ?=
FUZZ_MINUTES ?= 30
LOCK_ARGS ?=
RELEASE_ARGS ?=

USER_LANGUAGE := $(or $(LC_ALL),$(LC_MESSAGES),$(LANG))

# Handed over by the environment, since a path may hold quotes.
export REPORT PREVIOUS

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help html serve check new test lint bench fuzz draft bench-draft pdf offline release-check release hooks schema messages lock clean distclean catalogues

help: ## List these commands ## Afficher ces commandes
	@awk -F ' *## ' -v text=$(if $(filter fr%,$(USER_LANGUAGE)),3,2) \
		'/^[a-z-]+:.* ## / { sub(":.*", "", $$1); printf "  make %-13s %s\n", $$1, $$text }' Makefile

html: catalogues ## Build the site, in every language ## Construire le site, dans chaque langue
	@$(PY) scripts/build.py

serve: catalogues ## Show the site and follow your edits ## Montrer le site et suivre vos modifications
	@$(PY) scripts/serve.py $(SERVE_ARGS)

check: catalogues ## Check the YAML files, in a second ## Vérifier les fichiers YAML, en une seconde
	@$(PY) scripts/check.py $(CHECK_ARGS)

test: lint install-editors install-bench catalogues ## Run every test, in a browser too ## Lancer tous les tests, y compris dans un navigateur
	@CHROMIUM="$$(scripts/ensure_chromium.sh)" && export CHROMIUM && \
		$(PY) tests/editor/installing.py && $(PY) -m pytest $(PYTEST_ARGS)

lint: install-tests ## Check the code: style, format, types ## Vérifier le code : style, mise en forme, types
	@$(PY) -m ruff check
	@$(PY) -m ruff format --check
	@$(PY) -m mypy

bench: install-tests install-bench catalogues ## Measure builds against Hugo, and pages in a browser ## Mesurer la construction face à Hugo, et les pages dans un navigateur
	@CHROMIUM="$$(scripts/ensure_chromium.sh)" && export CHROMIUM && $(PY) scripts/bench.py $(BENCH_ARGS)

fuzz: install-editors install-tests install-fuzz catalogues ## Look for bytes that break loader, symbols, drafter: FUZZ_MINUTES=30 ## Chercher des octets qui mettent en défaut lecture, cotes, ébauche : FUZZ_MINUTES=30
	@for target in loader symbols drafter; do $(PY) tests/fuzz/run.py $$target --minutes $(FUZZ_MINUTES) || exit 1; done

pdf: catalogues ## Print sessions and plans into build/pdf ## Imprimer sessions et plans dans build/pdf
	@CHROMIUM="$$(scripts/ensure_chromium.sh)" && export CHROMIUM && $(PY) scripts/pdf.py

new: catalogues ## Make a session, body, plan, document or word, asked step by step ## Créer une session, un organe, un plan, un document ou un mot, pas à pas
	@$(PY) scripts/new.py $(NEW_ARGS)

draft: install-editors catalogues ## Draft a session from a report: REPORT=file ## Ébaucher une session d'après un rapport : REPORT=fichier
	@$(PY) scripts/draft.py $(DRAFT_ARGS) -- "$$REPORT"

bench-draft: install-editors install-tests catalogues ## Measure what drafting finds: REPORTS=folder ## Mesurer ce que trouve l'ébauche : REPORTS=dossier
	@$(PY) scripts/bench_draft.py $(DRAFT_ARGS) $(if $(REPORTS),--reports "$(REPORTS)")

offline: catalogues ## Pack the site to be read without a server ## Empaqueter le site pour le lire sans serveur
	@$(PY) scripts/offline.py

release-check: catalogues ## Compare with the last edition: PREVIOUS=corpus.json ## Comparer à la dernière édition : PREVIOUS=corpus.json
	@$(PY) scripts/release.py --previous "$$PREVIOUS" $(RELEASE_ARGS)

release: catalogues ## The same, and write source/changes/<date>.yaml ## De même, et écrire source/changes/<date>.yaml
	@$(PY) scripts/release.py --previous "$$PREVIOUS" --write $(RELEASE_ARGS)

schema: catalogues ## Export the JSON Schemas that help editors ## Exporter les schémas JSON qui aident à la saisie
	@$(PY) scripts/schema.py

hooks: install-tests ## Check before each commit (pre-commit) ## Vérifier avant chaque commit (pre-commit)
	@$(PY) -m pre_commit install

messages: install-runtime ## Update the translations of the interface ## Mettre à jour les traductions de l'interface
	@mkdir -p build
	@$(PYBABEL) extract --mapping-file pyproject.toml --project Recueil --add-location file \
		--keyword say --sort-by-file --output-file build/recueil.pot _ext/recueil source/_templates
	@$(PYBABEL) update --input-file build/recueil.pot --output-dir $(LOCALE) --domain recueil \
		--ignore-pot-creation-date --no-fuzzy-matching --ignore-obsolete
	@$(MAKE) --no-print-directory catalogues

lock: install-tests ## Pin what pyproject.toml asks for ## Figer les versions demandées par pyproject.toml
	@$(UV_COMPILE) $(LOCK_ARGS) pyproject.toml --output-file requirements/runtime.txt
	@$(UV_COMPILE) $(LOCK_ARGS) --group editors --output-file requirements/editors.txt \
		--constraints requirements/runtime.txt
	@$(UV_COMPILE) $(LOCK_ARGS) --group tests --output-file requirements/tests.txt \
		--constraints requirements/runtime.txt --constraints requirements/editors.txt
	@$(UV_COMPILE) $(LOCK_ARGS) --group bench --output-file requirements/bench.txt \
		--constraints requirements/runtime.txt --constraints requirements/editors.txt \
		--constraints requirements/tests.txt
	@$(UV_COMPILE) $(LOCK_ARGS) --group fuzz --output-file requirements/fuzz.txt \
		--constraints requirements/runtime.txt --constraints requirements/editors.txt \
		--constraints requirements/tests.txt

clean: ## Remove the site and the caches ## Supprimer le site et les caches
	@rm -rf build .mypy_cache .pytest_cache .ruff_cache .hypothesis $(CATALOGUES)
	@find . \( -name $(VENV) -o -name .git \) -prune -o -name __pycache__ -exec rm -rf {} +

distclean: clean ## Remove the installed tools as well ## Supprimer aussi les outils installés
	@rm -rf $(VENV)

# The parts of the above: groups of requirements/ installed in .venv, catalogues compiled.

install-editors install-tests install-bench install-fuzz: install-runtime
install-%:
	@scripts/install.sh $*

catalogues: install-runtime $(CATALOGUES)
%.mo: %.po | install-runtime
	@$(PYBABEL) compile --input-file $< --output-file $@
