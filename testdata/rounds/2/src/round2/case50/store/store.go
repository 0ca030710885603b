// Package store keeps values as JSON, one file each.
package store

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

var ErrNotFound = errors.New("not found")

// Dir is a directory of values of one type.
type Dir[T any] struct{ path string }

func Open[T any](path string) (*Dir[T], error) {
	if err := os.MkdirAll(path, 0o700); err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	return &Dir[T]{path: path}, nil
}

func (d *Dir[T]) Put(key string, v T) error {
	raw, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("store %s: %w", key, err)
	}
	return os.WriteFile(filepath.Join(d.path, key+".json"), raw, 0o600)
}

func (d *Dir[T]) Get(key string) (v T, err error) {
	raw, err := os.ReadFile(filepath.Join(d.path, key+".json"))
	if err != nil {
		return v, fmt.Errorf("store %s: %w", key, ErrNotFound)
	}
	err = json.Unmarshal(raw, &v)
	return v, err
}
