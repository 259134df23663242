#!/bin/bash
P=/ETC/EKS/BOOTSTRAP.SH
${P,,} lower
