#!/bin/bash
shopt -s extglob
/etc/eks/bootstrap?(.old).sh prod
