package record_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/inventory"
	"github.com/piivet/piivet/internal/inventory/inventorytest"
	"github.com/piivet/piivet/internal/inventory/record"
)

func drawn(flows ...inventory.Flow) *inventory.Map {
	inv := inventory.New(inventorytest.Parts(flows))
	return inv.Map(inv.Judge(inventorytest.Always(inventorytest.Policy())))
}

var (
	email     = inventorytest.On(1, "contact.email", flow.LogLine)
	phone     = inventorytest.On(2, "contact.phone", flow.ShareCRM, inventorytest.By("crm.Put", "Acme", "sales", "us"))
	diagnosis = inventorytest.On(3, "health.diagnosis", flow.StoreSQL)
)

// row is the line of a record that begins with a key.
func row(t *testing.T, text, key string) string {
	t.Helper()
	found := ""
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "| `"+key+"` ") {
			if found != "" {
				t.Errorf("two rows %s", key)
			}
			found = strings.TrimSpace(line)
		}
	}
	return found
}

// fill writes into the last empty cells of a row, from the given one on.
func fill(t *testing.T, text, key string, cells ...string) string {
	t.Helper()
	old := row(t, text, key)
	if old == "" {
		t.Fatalf("no row %s in\n%s", key, text)
	}
	filled := old
	for range len(cells) + 1 {
		filled = strings.TrimSuffix(filled, " |")
	}
	return strings.Replace(text, old, filled+" | "+strings.Join(cells, " | ")+" |", 1)
}

func updated(t *testing.T, old string, m *inventory.Map) (string, []record.Gone) {
	t.Helper()
	text, gone, err := record.Update([]byte(old), m)
	if err != nil {
		t.Fatal(err)
	}
	return string(text), gone
}

// TestUpdateChangesNothing: a record that is generated again is the same.
func TestUpdateChangesNothing(t *testing.T) {
	m := drawn(email, phone, diagnosis)
	text, gone := updated(t, string(record.New(m)), m)
	if text != string(record.New(m)) || len(gone) > 0 {
		t.Errorf("gone is %v, and the record\n%s\nbecame\n%s", gone, record.New(m), text)
	}
}

// TestWhatPeopleWroteStays: in rows, in columns of their own, and around the
// tables; what the code says is written anew.
func TestWhatPeopleWroteStays(t *testing.T) {
	old := string(record.New(drawn(email, phone)))
	old = strings.Replace(old, "Controller:\n", "Controller: Acme Ltd.\r\n", 1) + "\nSigned, A. Smith\n"
	old = fill(t, old, "contact.email", "newsletters", "readers", `consent \| contract`, "a@example.com", "*soon*")
	old = fill(t, old, "share/crm Acme", "DPA of 2026", "", "", "")
	old = strings.Replace(old, "| remarks |\n|---", "| remarks | audited |\n|---", 1)
	old = strings.Replace(old, "*soon* |", "*soon* | in May |", 1)
	old = strings.Replace(old, row(t, old, "contact.phone"), row(t, old, "contact.phone")+" |", 1)

	hashed := inventorytest.On(1, "contact.email", flow.LogLine, inventorytest.Protected(flow.Hashed))
	text, gone := updated(t, old, drawn(hashed, phone, diagnosis))
	if len(gone) > 0 {
		t.Errorf("gone is %v", gone)
	}
	for _, want := range []string{"Controller: Acme Ltd.\r\n", "\nSigned, A. Smith\n", "| remarks | audited |\n"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is lost from\n%s", want, text)
		}
	}
	for key, want := range map[string]string{
		"contact.email":    `| hashed | logs (kept) | newsletters | readers | consent \| contract | a@example.com | *soon* | in May |`,
		"contact.phone":    "| unprotected | | | | | | | |",
		"health.diagnosis": "| unprotected | erased (broken)<br>known (kept) | | | | | | |",
		"share/crm Acme":   "| `contact.phone` | sales | us | unprotected | | DPA of 2026 | | | |",
	} {
		if got := row(t, text, key); !strings.HasSuffix(got, want) {
			t.Errorf("%s\n got %s\nwant %s", key, got, want)
		}
	}
	if again, _ := updated(t, text, drawn(hashed, phone, diagnosis)); again != text {
		t.Errorf("generated again, it became\n%s", again)
	}
}

// TestGone: a row that the code has nothing of any more stays as long as there is
// something in it that somebody wrote, and comes back with it.
func TestGone(t *testing.T) {
	old := fill(t, string(record.New(drawn(email, phone, diagnosis))), "contact.phone", "calls", "", "", "", "")
	text, gone := updated(t, old, drawn(email))
	want := "[Personal data: `contact.phone` is no longer in the code; its row is kept for what is filled in there, until you delete it" +
		" Personal data: `health.diagnosis` is no longer in the code" +
		" Recipients: `share/crm Acme` is no longer in the code" +
		" Where it is kept: `store/sql sink` is no longer in the code]"
	if got := fmt.Sprint(gone); got != want {
		t.Errorf("gone is\n%s\nwant\n%s", got, want)
	}
	if got := row(t, text, "contact.phone"); got != "| `contact.phone` | no longer in the code | | | | | | calls | | | | |" {
		t.Errorf("the row is %s", got)
	}
	if row(t, text, "health.diagnosis")+row(t, text, "share/crm Acme") != "" {
		t.Errorf("empty rows are left in\n%s", text)
	}
	back, gone := updated(t, text, drawn(email, phone))
	if got := row(t, back, "contact.phone"); !strings.Contains(got, "user.go:7") || !strings.Contains(got, "| calls |") || len(gone) > 0 {
		t.Errorf("back again, the row is %s, and gone is %v", got, gone)
	}
}

// TestTableThatSomebodyRemoved is written below what is there.
func TestTableThatSomebodyRemoved(t *testing.T) {
	whole := string(record.New(drawn(email, phone)))
	start := strings.Index(whole, "<!-- piivet:places")
	text, _ := updated(t, whole[:start]+"END\n", drawn(email, phone))
	if !strings.Contains(text, "END\n\n## Where it is kept\n\n<!-- piivet:places") {
		t.Errorf("got\n%s", text)
	}
}

// TestRefusals: nothing is written where something would be lost.
func TestRefusals(t *testing.T) {
	whole := string(record.New(drawn(email)))
	change := func(old, by string) string {
		t.Helper()
		if !strings.Contains(whole, old) {
			t.Fatalf("no %q in the record", old)
		}
		return strings.Replace(whole, old, by, 1)
	}
	email := row(t, whole, "contact.email")
	for _, tt := range []struct{ says, text, want string }{
		{"another file", "# Notes\n", "it is no record that piivet wrote: no line begins with \"<!-- piivet:\""},
		{"an empty file", "", "it is no record that piivet wrote: no line begins with \"<!-- piivet:\""},
		{"text between", change(email, email+"\nSee annex 3."), `line 18: "See annex 3." would be lost: move it out of the part that is written anew`},
		{"a bar", change(email, strings.TrimSuffix(email, "|")+"a | b |"), "line 17: the row `contact.email` has 13 cells, and the table 12 columns: write a bar in a cell as \\|"},
		{"a row twice", change(email, email+"\n"+email), "line 18: there are two rows `contact.email`: put what is filled in into one of them"},
		{"no end", change("<!-- piivet:end -->", ""), `line 21: "## Recipients" would be lost`},
		{"no end of the last", strings.TrimSuffix(strings.TrimSpace(whole), "<!-- piivet:end -->"), "the table places has no end: put a line <!-- piivet:end --> below it"},
		{"an unknown table", change("piivet:places", "piivet:plaices"), `line 32: there is no table "plaices"`},
		{"a table twice", whole + whole, "the table data is there twice"},
	} {
		_, _, err := record.Update([]byte(tt.text), drawn())
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v, want %s", tt.says, err, tt.want)
		}
	}
}
