"""What is wrong with the sources, on the pages that `make serve` shows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from browsing import opened
from previewing import Preview, previewed, toy_project
from sound import every_view, overflow, violations

pytestmark = pytest.mark.browser

SESSION = "sessions/toy-wp9/6.yaml"
PAGE = "en/sessions/toy-wp9/6/"
HOSTILE = "<img src=x onerror=alert(1)>"


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    with previewed(toy_project(tmp_path_factory.mktemp("preview"))) as served:
        served.ready()
        yield served


@pytest.fixture
def faulty(preview: Preview) -> Iterator[Preview]:
    """The preview while one decision names a verb that is none, and is hostile."""
    session = preview.project / "source" / SESSION
    text = session.read_text(encoding="utf-8")
    preview.edit(SESSION, "action: approve", f'action: "{HOSTILE}"')
    preview.until(has_errors)
    yield preview
    session.write_text(text, encoding="utf-8")
    preview.until(lambda told: not has_errors(told))


def has_errors(told: dict[str, object]) -> bool:
    return told["severity"] == "error"


@pytest.mark.parametrize(("width", "scheme"), every_view())
def test_a_problem_is_listed_and_marked_at_its_record_as_text(
    browser: Browser, faulty: Preview, width: int, scheme: str
) -> None:
    with opened(browser, faulty.url + PAGE, width, scheme) as (page, wrong):
        expect(page.get_by_role("alert")).to_contain_text("1 error")
        panel, mark = page.locator(".preview-panel"), page.locator(".preview-mark.error")
        expect(panel.locator("li").first).to_contain_text(HOSTILE)
        expect(panel.locator("pre").first).to_contain_text(f'action: "{HOSTILE}"')
        expect(mark).to_contain_text(HOSTILE)
        record = mark.locator("xpath=ancestor::article[contains(@class, 'provision')]")
        expect(record).to_have_attribute("id", "decision-2")
        assert page.locator("img").count() == 0
        assert overflow(page) <= 0
        assert wrong == []
        assert violations(page) == ""
        panel.get_by_role("link", name="On this page").first.click()
        expect(mark).to_be_in_viewport()
        mark.get_by_role("link").click()
        expect(panel.locator("li").first).to_be_in_viewport()


def test_another_page_leads_to_the_record(browser: Browser, faulty: Preview) -> None:
    with opened(browser, f"{faulty.url}fr/sessions/", 1280) as (page, _):
        page.locator(".preview-panel").get_by_role("link", name="On its page").first.click()
        page.wait_for_url("**/fr/sessions/toy-wp9/6/decision-2/")
        expect(page.locator("h1 + .preview-mark")).to_contain_text(HOSTILE)


def test_a_page_is_loaded_again_by_itself_once_all_is_mended(
    browser: Browser, preview: Preview
) -> None:
    with opened(browser, preview.url + PAGE, 1280) as (page, wrong):
        expect(page.locator(".preview-panel.warning")).to_be_visible()
        preview.edit(SESSION, "action: approve", "action: aprove")
        expect(page.get_by_role("alert")).to_contain_text("1 error", timeout=60_000)
        mark = page.locator(".preview-mark.error")
        expect(mark).to_contain_text('Did you mean "approve"?')
        preview.edit(SESSION, "action: aprove", "action: approve")
        expect(mark).to_have_count(0, timeout=60_000)
        assert page.get_by_role("alert").count() == 0
        assert wrong == []


def test_the_list_is_put_away_with_the_keyboard_until_something_else_is_wrong(
    browser: Browser, faulty: Preview
) -> None:
    with opened(browser, faulty.url + PAGE, 1280) as (page, _):
        panel, button = page.locator(".preview-panel"), page.locator(".preview-open")
        expect(panel).to_be_visible()
        page.keyboard.press("Tab")
        expect(page.get_by_role("button", name="Hide")).to_be_focused()
        page.keyboard.press("Escape")
        expect(panel).to_be_hidden()
        expect(button).to_be_focused()
        page.reload()
        expect(button).to_be_visible()
        expect(panel).to_be_hidden()
        assert violations(page) == ""
        faulty.edit("sessions/toy-wp9/7.yaml", "number: ", "nomber: ")
        expect(panel).to_be_visible(timeout=60_000)
        expect(page.get_by_role("alert")).to_contain_text("3 errors")
        faulty.edit("sessions/toy-wp9/7.yaml", "nomber: ", "number: ")


@pytest.mark.parametrize(("width", "scheme"), every_view())
def test_where_there_is_no_site_yet_the_problems_are_shown_all_the_same(
    browser: Browser, nothing_good: Preview, width: int, scheme: str
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page: Page = context.new_page()
    page.goto(f"{nothing_good.url}fr/")
    expect(page.get_by_role("alert")).to_contain_text("1 error")
    expect(page.get_by_role("heading")).to_have_text("Recueil")
    assert overflow(page) <= 0
    assert violations(page) == ""
    context.close()


@pytest.fixture(scope="module")
def nothing_good(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    project: Path = toy_project(tmp_path_factory.mktemp("nothing"))
    (project / "source" / SESSION).write_text("number: [", encoding="utf-8")
    with previewed(project) as served:
        served.until(has_errors)
        yield served
