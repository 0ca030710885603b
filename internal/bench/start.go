package bench

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/tools/go/analysis/unitchecker"
)

// start compares how long the tools take for a package of which there is
// nothing to say, as go vet starts them.
func (b *bench) start(ctx context.Context) ([]*Figure, error) {
	fmt.Fprintln(b.Log, "start")
	unit, err := b.tiny()
	if err != nil {
		return nil, err
	}
	ours, err := b.tools.build(ctx, piivetPath)
	if err != nil {
		return nil, err
	}
	theirs, err := b.tools.build(ctx, noopPath)
	if err != nil {
		return nil, err
	}
	a := &Figure{Name: "start: piivet", Unit: "ms", Digits: 1}
	z := &Figure{Name: "start: noop", Unit: "ms", Digits: 1}
	more := &Figure{Name: "start: piivet - noop", Unit: "ms", Digits: 1, Target: 15}
	for i := range b.Starts + 1 {
		x, err := command{dir: b.temp, args: []string{theirs, unit}}.run(ctx, b.Log)
		if err != nil {
			return nil, err
		}
		y, err := command{dir: b.temp, args: []string{ours, unit}}.run(ctx, b.Log)
		if err != nil {
			return nil, err
		}
		if i == 0 {
			continue // the files are read from the disk
		}
		their, our := x.wall.Seconds()*1000, y.wall.Seconds()*1000
		a.Values, z.Values = append(a.Values, our), append(z.Values, their)
		more.Values = append(more.Values, our-their)
	}
	return []*Figure{a, z, more}, nil
}

// tiny writes a package and the file that describes it to a tool. The package
// is not one of the standard library: of those, piivet says nothing before it
// has started all the way.
func (b *bench) tiny() (unit string, err error) {
	source := filepath.Join(b.temp, "tiny.go")
	if err := os.WriteFile(source, []byte("package tiny\n"), 0o666); err != nil {
		return "", err
	}
	data, err := json.Marshal(unitchecker.Config{
		ID: "example.com/tiny", ImportPath: "example.com/tiny", Compiler: "gc", Dir: b.temp, GoVersion: "go1.26",
		GoFiles: []string{source}, VetxOnly: true, VetxOutput: filepath.Join(b.temp, "tiny.vetx"),
	})
	if err != nil {
		return "", err
	}
	unit = filepath.Join(b.temp, "tiny.cfg")
	return unit, os.WriteFile(unit, data, 0o666)
}
