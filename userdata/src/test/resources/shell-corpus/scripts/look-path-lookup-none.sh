#!/bin/bash
bootstrap.sh prod
