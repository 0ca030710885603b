// Package case20 puts an application together out of parts that it is given.
package case20

import (
	"fmt"
	"io"
	"log"
	"os"
	"time"
)

type Lead struct {
	ID      int
	Company string `pii:"company"`
	Job     string `pii:"job-title"`
	Stage   string
}

type clock func() time.Time

type scorer interface{ score(l Lead) (int, string) }

type byJob struct{ weights map[string]int }

func (b byJob) score(l Lead) (int, string) { return b.weights[l.Job], "job " + l.Job }

type byStage struct{ weights map[string]int }

func (b byStage) score(l Lead) (int, string) { return b.weights[l.Stage], "stage " + l.Stage }

type reporter interface {
	report(format string, args ...any)
}

type logging struct{ *log.Logger }

func (l logging) report(format string, args ...any) { l.Printf(format, args...) }

type nothing struct{}

func (nothing) report(string, ...any) {}

// deps are what the application needs.
type deps struct {
	Now    clock
	Score  scorer
	Report reporter
}

type app struct{ deps }

func newApp(d deps) *app {
	if d.Now == nil {
		d.Now = time.Now
	}
	return &app{d}
}

func (a *app) rate(l Lead) int {
	n, why := a.Score.score(l)
	a.Report.report("lead %d: %d because of %s at %v", l.ID, n, why, a.Now().Year())
	return n
}

func (a *app) rank(id int, why string) { a.Report.report("lead %d: %s", id, why) }

func stderr() logging { return logging{log.New(os.Stderr, "", 0)} }

func LeakScore(l Lead) {
	d := deps{Score: byJob{}, Report: stderr()}
	_, why := d.Score.score(l)
	d.Report.report("scored %s", why) // leak: Lead.Job
}

func CleanScore(l Lead) {
	d := deps{Score: byStage{}, Report: stderr()}
	_, why := d.Score.score(l)
	d.Report.report("scored %s", why)
}

func CleanReporter(l Lead) {
	d := deps{Score: byJob{}, Report: nothing{}}
	_, why := d.Score.score(l)
	d.Report.report("scored %s", why)
}

func LeakRank(l Lead) {
	newApp(deps{Report: stderr()}).rank(l.ID, "works for "+l.Company) // leak: Lead.Company
}

func CleanRank(l Lead) {
	newApp(deps{Report: stderr()}).rank(l.ID, "is in "+l.Stage)
}

func CleanRate(l Lead) {
	a := newApp(deps{Score: byJob{map[string]int{"boss": 2}}, Report: nothing{}})
	fmt.Fprintln(io.Discard, l.Company)
	fmt.Println(l.ID, a.rate(l) > 1)
}
