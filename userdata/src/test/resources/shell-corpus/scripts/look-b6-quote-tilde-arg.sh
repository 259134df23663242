#!/bin/bash
HOME=/etc
x~/eks/bootstrap.sh prod
