#!/bin/bash
v='/e1t2c/e3k4s/bootstrap.sh'
${v//[0-9]/} prod
