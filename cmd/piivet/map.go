package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"

	"github.com/piivet/piivet/internal/inventory"
	"github.com/piivet/piivet/internal/inventory/print"
	"github.com/piivet/piivet/internal/inventory/record"
)

func mapCommand() *command {
	return &command{
		name: "map", args: "[flags] [packages]", about: "where personal data is, and where it goes",
		usage: mapUsage,
		run:   dataMap,
	}
}

func mapUsage() string {
	return `draws the data map of packages, by default ./...: for each category of personal
data which fields hold it, where it goes and in which way, allowed or not, and
what that does to the promises.

flags:
` + describe(print.MapFormats()) + `  -o file           write to a file; a record in Markdown that is there already is
                    brought up to date, and what people filled in there is kept
` + surveyFlags + `
exit codes:
  0  the map is drawn
  2  piivet could not do its work; what it knows is printed all the same, and a
     file is left as it was
`
}

// dataMap draws the data map.
func dataMap(args []string, stdout, stderr *os.File) error {
	var s survey
	fs := flag.NewFlagSet("piivet map", flag.ContinueOnError)
	name := fs.String("format", print.MapFormats()[0].Name, "")
	file := fs.String("o", "", "")
	if err := s.parse(fs, args); err != nil {
		return helpAsked(err, mapCommand(), stdout)
	}
	format, err := formatNamed(print.MapFormats(), *name)
	if err != nil {
		return err
	}
	inv, problems, err := s.run(stderr)
	if err != nil {
		return err
	}
	drawn := inv.Map(inv.Judge(s.policies()))
	tell(problems, s.patterns, stderr)
	tellCuts(inv, stderr)
	switch {
	case *file == "":
		err = format.Write(stdout, drawn)
	case len(problems) > 0:
		return errPrinted
	default:
		err = writeMap(s.path(*file), format, drawn, stderr)
	}
	if err != nil {
		return fmt.Errorf("cannot write the data map: %w", err)
	}
	if len(problems) > 0 {
		return errPrinted
	}
	return nil
}

// writeMap writes the data map to a file. A record that is there is brought up
// to date; rows of it that the code has nothing of any more are told.
func writeMap(file string, format print.Format[*inventory.Map], m *inventory.Map, stderr *os.File) error {
	var text bytes.Buffer
	if err := format.Write(&text, m); err != nil {
		return err
	}
	content := text.Bytes()
	old, err := os.ReadFile(file)
	switch {
	case errors.Is(err, fs.ErrNotExist) || format.Name != "markdown":
	case err != nil:
		return err
	default:
		updated, gone, err := record.Update(old, m)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		for _, g := range gone {
			fmt.Fprintf(stderr, "piivet: %s: %s\n", file, g)
		}
		content = updated
	}
	return replaceFile(file, content)
}
