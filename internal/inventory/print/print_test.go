package print_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/inventory"
	"github.com/piivet/piivet/internal/inventory/inventorytest"
	"github.com/piivet/piivet/internal/inventory/print"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// flows have one of everything that is printed.
func flows() []inventory.Flow {
	child := func(f *inventory.Flow) { f.Source.Region, f.Source.Subject = "eu", "child" }
	clear := func(f *inventory.Flow) { f.Transport = "an http:// address" }
	month := func(f *inventory.Flow) { f.Kept = flow.Retention{Kind: flow.KeptFor, Time: 30 * 24 * time.Hour} }
	return []inventory.Flow{
		inventorytest.On(3, "contact.email", flow.LogLine, inventorytest.By("log/slog.Info", "", "", "")),
		inventorytest.On(4, "contact.email", flow.LogLine, inventorytest.By("log/slog.Info", "", "", "")),
		inventorytest.On(5, "contact.email", flow.LogLine, inventorytest.By("log/slog.Info", "", "", ""), inventorytest.Protected(flow.Hashed)),
		inventorytest.On(6, "contact.email", flow.LogLine, inventorytest.By("log.Print", "", "", ""), inventorytest.Allowed("asked | for")),
		inventorytest.On(7, "contact.email", flow.ShareCRM, inventorytest.By("crm.Put", "Acme", "sales", "us"), inventorytest.Guarded("consent(marketing)"), clear),
		inventorytest.On(8, "health.diagnosis", flow.StoreSQL, child, inventorytest.Stored("patients")),
		inventorytest.On(9, "health.diagnosis", flow.RespondBody, inventorytest.Approximate, child),
		inventorytest.On(10, "health.diagnosis", flow.StoreCookie, child, month, inventorytest.Protected(flow.Masked|flow.Encrypted)),
	}
}

func judged() (*inventory.Inventory, *inventory.Judgement) {
	inv := inventory.New(inventorytest.Parts(flows(), inventorytest.Usage()))
	return inv, inv.Judge(inventorytest.Always(inventorytest.Policy()))
}

func promises() []inventory.Promise {
	inv, judgement := judged()
	return inv.Promises(inventorytest.Always(inventorytest.Policy()), judgement)
}

func dataMap() *inventory.Map {
	inv, judgement := judged()
	return inv.Map(judgement)
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", name+".golden")
	if *update {
		if err := os.WriteFile(file, got, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s differs from %s:\n%s", name, file, got)
	}
}

func written[T any](t *testing.T, f print.Format[T], what T) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := f.Write(&b, what); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestGolden(t *testing.T) {
	for _, f := range print.PromiseFormats() {
		golden(t, "promises-"+f.Name, written(t, f, promises()))
	}
	for _, f := range print.MapFormats() {
		golden(t, "map-"+f.Name, written(t, f, dataMap()))
	}
}

// TestNothing: a program without personal data is no mistake of any format.
func TestNothing(t *testing.T) {
	inv := inventory.New(inventory.Parts{})
	for _, f := range print.MapFormats() {
		if got := string(written(t, f, inv.Map(inv.Judge(nil)))); strings.Contains(got, "%!") {
			t.Errorf("%s: %s", f.Name, got)
		}
	}
	if got := string(written(t, print.PromiseFormats()[0], nil)); got != "0 promises: 0 kept, 0 broken, 0 not exercised, 0 organisational\n" {
		t.Errorf("no promises: %q", got)
	}
}

// TestKeys: lines of JSON have their keys in the order of the documentation,
// each of them always.
func TestKeys(t *testing.T) {
	const finding = "analyzer pos end message severity categories source sink protection guards promises path approximate fingerprint"
	for name, want := range map[string]string{
		"promises":        "id says status flows broken findings",
		"json":            finding + " verdict concerns allow entity transport kept",
		"json-categories": "category fields goes",
	} {
		var text []byte
		if name == "promises" {
			text = written(t, print.PromiseFormats()[1], promises())
		}
		for _, f := range print.MapFormats() {
			if f.Name == name {
				text = written(t, f, dataMap())
			}
		}
		for line := range bytes.Lines(text) {
			if got := strings.Join(keys(t, line), " "); got != want {
				t.Errorf("%s has the keys %s, want %s", name, got, want)
			}
		}
		if len(text) == 0 {
			t.Errorf("%s printed nothing", name)
		}
	}
}

// keys are those of an object, in order.
func keys(t *testing.T, line []byte) []string {
	t.Helper()
	dec := json.NewDecoder(bytes.NewReader(line))
	if _, err := dec.Token(); err != nil {
		t.Fatal(err)
	}
	var all []string
	for dec.More() {
		key, err := dec.Token()
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, key.(string))
		var value json.RawMessage
		if err := dec.Decode(&value); err != nil {
			t.Fatal(err)
		}
	}
	return all
}

// TestFormulas: a reason that somebody wrote into the code is no formula in a
// spreadsheet.
func TestFormulas(t *testing.T) {
	inv := inventory.New(inventorytest.Parts([]inventory.Flow{
		inventorytest.On(1, "contact.email", flow.LogLine, inventorytest.Allowed("=1+1")),
	}))
	m := inv.Map(inv.Judge(inventorytest.Always(inventorytest.Policy())))
	for _, f := range print.MapFormats() {
		if f.Name != "csv" {
			continue
		}
		rows, err := csv.NewReader(bytes.NewReader(written(t, f, m))).ReadAll()
		if err != nil || len(rows) != 2 {
			t.Fatalf("%d rows, %v", len(rows), err)
		}
		for i, head := range rows[0] {
			if head == "allow" && rows[1][i] != "'=1+1" {
				t.Errorf("the reason is %q", rows[1][i])
			}
		}
		return
	}
	t.Error("no CSV")
}
