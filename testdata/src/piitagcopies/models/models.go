// Package models declares what package rows fills in.
package models

type Row struct{ Addr string }
