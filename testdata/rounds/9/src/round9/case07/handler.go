// Package case07 is an API for users, of gin, gorm and logrus.
package case07

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/sirupsen/logrus"
	"golang.org/x/crypto/bcrypt"
	"gorm.io/gorm"
	"round9/case07/models"
)

type Handler struct {
	db  *gorm.DB
	log logrus.FieldLogger
}

func NewHandler() *Handler { return &Handler{&gorm.DB{}, logrus.StandardLogger()} }

func (h *Handler) save(req models.CreateUser) (models.User, error) {
	hash, err := bcrypt.GenerateFromPassword([]byte(req.Password), bcrypt.DefaultCost)
	if err != nil {
		return models.User{}, err
	}
	u := models.User{Email: req.Email, FullName: req.FullName, PasswordHash: string(hash)}
	return u, h.db.Create(&u).Error
}

// CleanCreate answers people with their own data.
func CleanCreate(h *Handler, c *gin.Context) {
	var req models.CreateUser
	if err := c.ShouldBindJSON(&req); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": "malformed body"})
		return
	}
	u, err := h.save(req)
	if err != nil {
		h.log.WithError(err).Error("not created")
		c.Status(http.StatusInternalServerError)
		return
	}
	h.log.WithFields(logrus.Fields{"user": u.ID, "hash": u.PasswordHash}).Info("created")
	c.JSON(http.StatusCreated, gin.H{"email": u.Email, "name": u.FullName})
}

func LeakRequest(h *Handler, c *gin.Context) {
	var req models.CreateUser
	if err := c.ShouldBindJSON(&req); err != nil {
		c.AbortWithStatusJSON(http.StatusBadRequest, gin.H{"error": "malformed body"})
		return
	}
	h.log.Infof("create %+v", req) // leak: CreateUser.Email, CreateUser.FullName, CreateUser.Password
	c.Status(http.StatusNoContent)
}

func LeakPassword(h *Handler, c *gin.Context) {
	var req models.CreateUser
	if c.ShouldBindJSON(&req) != nil {
		return
	}
	h.db.Model(&models.User{}).Where("email = ?", req.Email).Update("password_hash", req.Password) // leak: CreateUser.Password
}

func CleanPassword(h *Handler, c *gin.Context) {
	var req models.CreateUser
	if c.ShouldBindJSON(&req) != nil {
		return
	}
	hash, err := bcrypt.GenerateFromPassword([]byte(req.Password), 12)
	if err == nil {
		h.db.Model(&models.User{}).Where("email = ?", req.Email).Update("password_hash", string(hash))
	}
}

func LeakCookie(c *gin.Context, u models.User) {
	c.SetCookie("who", u.FullName, 3600, "/", "", true, true) // leak: User.FullName
	c.JSON(http.StatusOK, u)
}

func CleanCookie(c *gin.Context, u models.User) {
	c.SetCookie("theme", "dark", 3600, "/", "", true, true)
	c.JSON(http.StatusOK, u)
}

func LeakList(h *Handler, us []models.User) {
	h.log.WithField("users", us).Info("listed") // leak: User.Email, User.FullName
}

func CleanList(h *Handler, us []models.User) {
	var public []models.Public
	for _, u := range us {
		public = append(public, u.Public())
	}
	h.log.WithField("users", public).Info("listed")
}
