// Package case31 plans a backup: which command is run for which database, and what is told of it.
package case31

import (
	"fmt"
	"io"
	"log"
	"os"
	"slices"
	"strings"
	"text/tabwriter"
)

// A Job is a database to be saved.
type Job struct {
	Database   string
	Login      string
	Password   string `pii:"password"`
	Passphrase string `pii:"secret"`
	Target     string
}

// An invocation is a command with its arguments and environment.
type invocation struct {
	name string
	args []string
	env  []string
}

func (i invocation) String() string {
	return strings.Join(append([]string{i.name}, i.args...), " ")
}

func dump(j Job) invocation {
	return invocation{"dump", []string{"--user", j.Login, "--password", j.Password, j.Database}, nil}
}

// dumpEnv hands the password over where no list of processes shows it.
func dumpEnv(j Job) invocation {
	return invocation{"dump", []string{"--user", j.Login, j.Database}, []string{"DUMP_PASSWORD=" + j.Password}}
}

func encrypt(j Job) invocation {
	return invocation{"seal", []string{"-k", j.Passphrase, "-o", j.Target}, []string{"LANG=C"}}
}

var secretFlags = []string{"--password", "-k"}

// shown is an invocation that may be shown.
func shown(i invocation) invocation {
	args := slices.Clone(i.args)
	for n := range args {
		if n > 0 && slices.Contains(secretFlags, args[n-1]) {
			args[n] = "****"
		}
	}
	return invocation{i.name, args, nil}
}

// A report is what the operator gets.
type report struct {
	steps []string
	bytes int
}

func (r *report) add(i invocation) { r.steps = append(r.steps, i.name) }

func (r *report) addFull(i invocation) { r.steps = append(r.steps, i.String()) }

func plan(j Job) []invocation { return []invocation{dump(j), encrypt(j)} }

func LeakDump(j Job) {
	log.Print("running ", dump(j)) // leak: Job.Password
}

func CleanDump(j Job) {
	log.Print("running ", dumpEnv(j))
}

func CleanShown(j Job) {
	for _, i := range plan(j) {
		log.Print("running ", shown(i))
	}
}

func LeakEnv(j Job) {
	i := dumpEnv(j)
	log.Printf("running %s with %q", i, i.env) // leak: Job.Password
}

func CleanEnv(j Job) {
	i := dumpEnv(j)
	log.Printf("running %s with %d variables", i, len(i.env))
}

func LeakReport(j Job) {
	var r report
	for _, i := range plan(j) {
		r.addFull(i)
	}
	fmt.Println(r.steps) // leak: Job.Password, Job.Passphrase
}

func CleanReport(j Job) {
	var r report
	for _, i := range plan(j) {
		r.add(i)
	}
	fmt.Println(r.steps, r.bytes)
}

// table writes lines with columns of equal width.
func table(out io.Writer, lines ...[]string) error {
	w := tabwriter.NewWriter(out, 0, 8, 1, ' ', 0)
	for _, l := range lines {
		fmt.Fprintln(w, strings.Join(l, "\t"))
	}
	return w.Flush()
}

func LeakTable(j Job) error {
	return table(os.Stdout, []string{"database", "key"}, []string{j.Database, j.Passphrase}) // leak: Job.Passphrase
}

func CleanTable(j Job) error {
	return table(os.Stdout, []string{"database", "key"}, []string{j.Database, fmt.Sprint(j.Passphrase != "")})
}

func CleanEncrypt(j Job) {
	i := encrypt(j)
	log.Print(i.env, i.args[2:])
}
