#!/bin/bash
shopt -s nocaseglob
/etc/eks/BOOTSTRAP.S[H] c1
