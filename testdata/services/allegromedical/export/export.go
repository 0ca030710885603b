// Package export writes lists for people who work outside the shop's programs.
package export

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"

	"allegromedical.example/shop/models"
	"allegromedical.example/shop/privacy"
)

// WriteCSV writes a directory of customers.
func WriteCSV(w io.Writer, customers []models.Customer) error {
	out := csv.NewWriter(w)
	for _, c := range customers {
		if err := out.Write([]string{string(c.ID), c.Name, c.Email, c.Phone}); err != nil {
			return fmt.Errorf("write customer %s: %w", c.ID, err)
		}
	}
	out.Flush()
	return out.Error()
}

// File writes a directory to a file.
func File(path string, customers []models.Customer) (err error) {
	f, err := os.Create(path)
	if err != nil {
		return fmt.Errorf("export: %w", err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	return WriteCSV(f, customers) // leak: allegromedical/safeguards, default/files
}

// Sealed writes a directory to a file that only our own key opens.
func Sealed(path string, customers []models.Customer, sealer *privacy.Sealer) error {
	var plain bytes.Buffer
	if err := WriteCSV(&plain, customers); err != nil {
		return err
	}
	sealed, err := sealer.Seal(plain.Bytes())
	if err != nil {
		return fmt.Errorf("seal export: %w", err)
	}
	return os.WriteFile(path, sealed, 0o600) // ok: allegromedical/safeguards, default/files: sealed
}

// Labels writes address labels for the warehouse's printer.
func Labels(path string, orders []models.Order) (err error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return fmt.Errorf("labels: %w", err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	buffered := bufio.NewWriter(f)
	for i := range orders {
		fmt.Fprintf(buffered, "%03d %s\n", i, orders[i].ID) // ok: a number
		fmt.Fprintln(buffered, orders[i].ShipTo)            // leak: allegromedical/safeguards, default/files
	}
	return buffered.Flush()
}

// Statistics writes how many customers we have.
func Statistics(path string, customers []models.Customer) error {
	counts := map[string]int{}
	for _, c := range customers {
		counts["all"]++
		if c.Newsletter {
			counts["newsletter"]++
		}
		if c.Phone != "" {
			counts["with telephone"]++
		}
	}
	var text bytes.Buffer
	for _, what := range slices.Sorted(maps.Keys(counts)) {
		fmt.Fprintf(&text, "%s: %d\n", what, counts[what])
	}
	return os.WriteFile(path, text.Bytes(), 0o644) // ok: counts
}

// Research writes what customers answered, without who they are.
func Research(path string, answers []models.Questionnaire, hasher *privacy.Hasher) error {
	type row struct {
		Pseudonym  string   `json:"pseudonym"`
		Conditions []string `json:"conditions"`
	}
	rows := make([]row, 0, len(answers))
	for _, q := range answers {
		rows = append(rows, row{Pseudonym: hasher.Pseudonym(string(q.Customer)), Conditions: q.Conditions})
	}
	data, err := json.MarshalIndent(rows, "", "  ")
	if err != nil {
		return fmt.Errorf("encode answers: %w", err)
	}
	return os.WriteFile(path, data, 0o600) // leak: allegromedical/safeguards
}
