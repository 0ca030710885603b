// Package other reads a field that another one declares.
package other

import "fields/models"

func Length(u models.User) int { return len(u.Elsewhere) }
