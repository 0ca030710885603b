package driver

import (
	"fmt"
	"io"
	"time"

	"honnef.co/go/tools/lintcmd/runner"
)

// eraseLine takes back what stands on the line.
const eraseLine = "\r\x1b[K"

// showProgress writes how far the runner is, until the function it returns is
// called. A run that is over at once shows nothing.
func showProgress(w io.Writer, stats *runner.Stats) (stop func()) {
	if w == nil {
		return func() {}
	}
	done, gone := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(gone)
		ticker := time.NewTicker(200 * time.Millisecond)
		defer ticker.Stop()
		for {
			select {
			case <-done:
				io.WriteString(w, eraseLine)
				return
			case <-ticker.C:
				io.WriteString(w, eraseLine+progressLine(stats))
			}
		}
	}()
	return func() {
		close(done)
		<-gone
	}
}

func progressLine(stats *runner.Stats) string {
	switch stats.State() {
	case runner.StateProcessing:
		return fmt.Sprintf("piivet: %d of %d packages", stats.ProcessedPackages(), stats.TotalPackages())
	case runner.StateFinalizing:
		return "piivet: collecting findings"
	default:
		return "piivet: loading packages"
	}
}
